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

/** Checks a name and a password. */
@Component
public class CheckCredentials {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final String nobodysHash;

    CheckCredentials(Accounts accounts, Passwords passwords, SignInThrottle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.nobodysHash = passwords.hash(passwords.generate());
    }

    /**
     * Checks what was typed at an address.
     *
     * @throws LockedException after too many failed attempts
     * @throws BadCredentialsException if name or password is wrong, or the account closed
     */
    public Authentication check(Authentication typed, String address) {
        String name = Account.nameTyped(typed.getName());
        if (!throttle.allows(name, address)) {
            throw new LockedException("too many failed attempts");
        }
        Optional<Account> account = accounts.findById(name).filter(known -> !known.closed());
        // Comparing with somebody's hash even where there is nobody keeps names from being guessed by the clock.
        boolean right = passwords.match(
                String.valueOf(typed.getCredentials()),
                account.map(Account::passwordHash).orElse(nobodysHash));
        if (account.isEmpty() || !right) {
            throttle.failed(name, address);
            throw new BadCredentialsException("wrong name or password");
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                name, null, account.get().authorities());
    }
}
