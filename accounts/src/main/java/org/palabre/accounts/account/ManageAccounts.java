package org.palabre.accounts.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.palabre.accounts.session.Sessions;
import org.palabre.platform.reference.Regions;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.refusal.Refusal.Fault;
import org.palabre.platform.security.Role;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Use cases of accounts: open, close and change passwords. */
@Service
public class ManageAccounts {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Regions regions;

    ManageAccounts(Accounts accounts, Passwords passwords, Sessions sessions, Regions regions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.regions = regions;
    }

    /**
     * A new password, to be shown once.
     *
     * @param name name of the account
     * @param password its new password
     */
    public record FreshPassword(String name, String password) {

        @Override
        public String toString() {
            return "FreshPassword[" + name + "]";
        }
    }

    /**
     * Opens an account with a generated password.
     *
     * @throws Refusal with every invalid field, or if the name exists
     */
    public FreshPassword open(@Nullable String input, Set<Role> roles, Set<String> regionSlugs) {
        String name = Account.normalizeName(input);
        List<Fault> faults = new ArrayList<>();
        if (!NAME.matcher(name).matches()) {
            faults.add(Fault.of("name", "account-name"));
        }
        if (roles.isEmpty()) {
            faults.add(Fault.of("roles", "account-roles"));
        }
        if (!regionSlugs.stream().allMatch(regions::contain)
                || roles.contains(Role.FACILITATOR) == regionSlugs.isEmpty()) {
            faults.add(Fault.of("regions", "account-regions"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
        return open(name, passwords.generate(), roles, regionSlugs);
    }

    FreshPassword open(String name, String password, Set<Role> roles, Set<String> regionSlugs) {
        try {
            accounts.save(Account.open(name, passwords.hash(password), roles, regionSlugs));
        } catch (DuplicateKeyException duplicate) {
            throw Refusal.conflict("account-taken", name);
        }
        return new FreshPassword(name, password);
    }

    /** Generates a new password and ends the sessions of the account. */
    public FreshPassword resetPassword(String name) {
        String password = passwords.generate();
        accounts.save(accounts.named(name).withPassword(passwords.hash(password)));
        sessions.endAllOf(name);
        return new FreshPassword(name, password);
    }

    /**
     * Changes a member's own password and ends the sessions of the account.
     *
     * @throws Refusal if the current password is wrong or the new one invalid
     */
    public void changeOwnPassword(String name, String currentPassword, String newPassword) {
        Account account = accounts.named(name);
        if (!passwords.match(currentPassword, account.passwordHash())) {
            throw Refusal.invalidFields(List.of(Fault.of("present", "password-wrong")));
        }
        accounts.save(account.withPassword(passwords.hashChosen(newPassword)));
        sessions.endAllOf(name);
    }

    /**
     * Closes or reopens an account. Closing ends its sessions.
     *
     * @throws Refusal if members try to close their own account
     */
    public void close(String name, boolean closed, String memberName) {
        if (closed && name.equals(memberName)) {
            throw Refusal.conflict("own-account");
        }
        accounts.save(accounts.named(name).withClosed(closed));
        if (closed) {
            sessions.endAllOf(name);
        }
    }
}
