package org.palabre.accounts.session.web;

import org.palabre.accounts.session.Sessions;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.DefaultWebSessionManager;
import org.springframework.web.server.session.InMemoryWebSessionStore;
import org.springframework.web.server.session.WebSessionManager;

/** In-memory sessions, shared by the services of one process for a single sign-in. */
public final class WebSessions implements Sessions {

    private final InMemoryWebSessionStore store = new InMemoryWebSessionStore();

    /** A session manager for one service. */
    public WebSessionManager manager() {
        var cookie = new CookieWebSessionIdResolver();
        cookie.addCookieInitializer(builder -> builder.sameSite("Lax"));
        var manager = new DefaultWebSessionManager();
        manager.setSessionStore(store);
        manager.setSessionIdResolver(cookie);
        return manager;
    }

    @Override
    public void endAllOf(String name) {
        store.getSessions().values().stream()
                .filter(session -> session.getAttribute(
                                        WebSessionServerSecurityContextRepository
                                                .DEFAULT_SPRING_SECURITY_CONTEXT_ATTR_NAME)
                                instanceof SecurityContext context
                        && context.getAuthentication() != null
                        && context.getAuthentication().getName().equals(name))
                .forEach(session -> store.removeSession(session.getId()).block());
    }
}
