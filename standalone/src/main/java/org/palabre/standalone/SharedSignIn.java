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
 * Single sign-in for all services of this process: shared sessions, and authentication by the accounts service once
 * it has started.
 */
final class SharedSignIn implements ReactiveAuthenticationManager {

    private final WebSessions sessions = new WebSessions();

    private volatile ReactiveAuthenticationManager accounts =
            credentials -> Mono.error(new AuthenticationServiceException("the accounts service has not started"));

    void setAccounts(AccountSignIn signIn) {
        accounts = signIn;
    }

    @Override
    public Mono<Authentication> authenticate(Authentication credentials) {
        return accounts.authenticate(credentials);
    }

    /** Registers the shared sign-in in a starting context; the accounts service has its own authentication manager. */
    void register(GenericApplicationContext context, boolean isAccounts) {
        context.registerBean(WebSessions.class, () -> sessions);
        context.registerBean("webSessionManager", WebSessionManager.class, sessions::manager);
        if (!isAccounts) {
            context.registerBean(ReactiveAuthenticationManager.class, () -> this);
        }
    }
}
