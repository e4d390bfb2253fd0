package org.palabre.accounts.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.palabre.accounts.account.ManageAccounts.FreshPassword;
import org.palabre.platform.security.Role;
import org.springframework.stereotype.Service;

/** Opens the accounts without which nobody could open any other. */
@Service
public class FirstAccounts {

    private final Accounts accounts;
    private final ManageAccounts manageAccounts;
    private final Passwords passwords;
    private final AccountSettings settings;

    FirstAccounts(
            Accounts accounts, ManageAccounts manageAccounts, Passwords passwords, AccountSettings settings) {
        this.accounts = accounts;
        this.manageAccounts = manageAccounts;
        this.passwords = passwords;
        this.settings = settings;
    }

    /**
     * Opens them, if there is no account yet.
     *
     * @param demo true for one of each role instead of the secretariat alone
     * @return what has to be shown once; empty on every later start
     */
    public List<FreshPassword> openIfNone(boolean demo) {
        if (accounts.count() > 0) {
            return List.of();
        }
        String chosen = settings.firstPassword();
        var secretariat = manageAccounts.open(
                "secretariat", chosen.isEmpty() ? passwords.generate() : chosen, Set.of(Role.SECRETARIAT), Set.of());
        return demo ? Stream.concat(Stream.of(secretariat), demoAccounts()).toList() : List.of(secretariat);
    }

    private Stream<FreshPassword> demoAccounts() {
        return Stream.of(
                manageAccounts.open("forum", Set.of(Role.MSF), Set.of()),
                manageAccounts.open("dori", Set.of(Role.FACILITATOR), Set.of("sahel")));
    }
}
