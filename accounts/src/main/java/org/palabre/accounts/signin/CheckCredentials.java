package org.palabre.accounts.signin;

import java.util.Optional;
import org.palabre.accounts.account.Account;
import org.palabre.accounts.account.Accounts;
import org.palabre.accounts.account.Passwords;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Checks name and password. */
@Component
public class CheckCredentials {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final String dummyHash;

    CheckCredentials(Accounts accounts, Passwords passwords, SignInThrottle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.dummyHash = passwords.hash(passwords.generate());
    }

    /**
     * Checks the credentials of a request from an address.
     *
     * @throws LockedException after too many failed attempts
     * @throws BadCredentialsException if name or password is wrong, or the account closed
     */
    public Authentication check(Authentication credentials, String address) {
        String name = Account.normalizeName(credentials.getName());
        if (!throttle.allows(name, address)) {
            throw new LockedException("too many failed attempts");
        }
        Optional<Account> account = accounts.findById(name).filter(candidate -> !candidate.closed());
        // Comparing with a dummy hash for unknown names prevents timing attacks on names.
        boolean matches = passwords.match(
                String.valueOf(credentials.getCredentials()),
                account.map(Account::passwordHash).orElse(dummyHash));
        if (account.isEmpty() || !matches) {
            throttle.recordFailure(name, address);
            throw new BadCredentialsException("wrong name or password");
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                name, null, account.get().authorities());
    }
}
