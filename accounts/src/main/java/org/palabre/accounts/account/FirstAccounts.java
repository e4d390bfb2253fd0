package org.palabre.accounts.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.palabre.accounts.account.ManageAccounts.FreshPassword;
import org.palabre.platform.security.Role;
import org.springframework.stereotype.Service;

/** Opens the initial accounts of an installation. */
@Service
public class FirstAccounts {

    private final Accounts accounts;
    private final ManageAccounts manageAccounts;
    private final Passwords passwords;
    private final AccountSettings settings;

    FirstAccounts(Accounts accounts, ManageAccounts manageAccounts, Passwords passwords, AccountSettings settings) {
        this.accounts = accounts;
        this.manageAccounts = manageAccounts;
        this.passwords = passwords;
        this.settings = settings;
    }

    /**
     * Opens the initial accounts if there are none.
     *
     * @param demo whether to open further accounts for the demonstration
     * @return the new passwords, to be shown once; empty if accounts exist
     */
    public List<FreshPassword> openIfNone(boolean demo) {
        if (accounts.count() > 0) {
            return List.of();
        }
        String adminPassword = settings.firstPassword();
        var secretariat = manageAccounts.open(
                "secretariat",
                adminPassword.isEmpty() ? passwords.generate() : adminPassword,
                Set.of(Role.SECRETARIAT),
                Set.of());
        return demo ? Stream.concat(Stream.of(secretariat), demoAccounts()).toList() : List.of(secretariat);
    }

    private Stream<FreshPassword> demoAccounts() {
        return Stream.of(
                manageAccounts.open("forum", Set.of(Role.MSF), Set.of()),
                manageAccounts.open("dori", Set.of(Role.FACILITATOR), Set.of("sahel")));
    }
}
