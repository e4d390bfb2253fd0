package org.palabre.standalone.accounts;

import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.reactive.ServerWebExchangeContextFilter;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.ContextView;

/** Checks a name and a password, for the sign-in page and for HTTP Basic of every service. */
@Component
public class AccountSignIn implements ReactiveAuthenticationManager {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final String nobodysHash;

    AccountSignIn(Accounts accounts, Passwords passwords, SignInThrottle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.nobodysHash = passwords.hash(passwords.generate());
    }

    @Override
    public Mono<Authentication> authenticate(Authentication typed) {
        return Mono.deferContextual(context ->
                Mono.fromCallable(() -> check(typed, address(context))).subscribeOn(Schedulers.boundedElastic()));
    }

    /**
     * Checks what was typed at an address.
     *
     * @throws LockedException after too many failed attempts
     * @throws BadCredentialsException if name or password is wrong, or the account closed
     */
    public Authentication check(Authentication typed, String address) {
        String name = typed.getName().strip().toLowerCase(Locale.ROOT);
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

    private static String address(ContextView context) {
        return ServerWebExchangeContextFilter.getExchange(context)
                .map(exchange -> exchange.getRequest().getRemoteAddress())
                .map(InetSocketAddress::getHostString)
                .orElse("");
    }
}
