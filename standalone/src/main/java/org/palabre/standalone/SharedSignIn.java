package org.palabre.standalone;

import org.palabre.accounts.session.web.WebSessions;
import org.palabre.accounts.signin.web.AccountSignIn;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.web.server.session.WebSessionManager;
import reactor.core.publisher.Mono;

/**
 * One sign-in for all services of this process, as an OpenID Connect provider is elsewhere: the sessions they share,
 * and a door to the accounts that opens once those have started.
 */
final class SharedSignIn implements ReactiveAuthenticationManager {

    private final WebSessions sessions = new WebSessions();

    private volatile ReactiveAuthenticationManager accounts =
            typed -> Mono.error(new AuthenticationServiceException("the accounts are not there yet"));

    void use(AccountSignIn started) {
        accounts = started;
    }

    @Override
    public Mono<Authentication> authenticate(Authentication typed) {
        return accounts.authenticate(typed);
    }

    /** Gives a starting context its part in the sign-in; the accounts themselves bring their own check. */
    void offer(GenericApplicationContext context, boolean isAccounts) {
        context.registerBean(WebSessions.class, () -> sessions);
        context.registerBean("webSessionManager", WebSessionManager.class, sessions::manager);
        if (!isAccounts) {
            context.registerBean(ReactiveAuthenticationManager.class, () -> this);
        }
    }
}
