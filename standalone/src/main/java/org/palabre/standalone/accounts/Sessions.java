package org.palabre.standalone.accounts;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.web.server.session.InMemoryWebSessionStore;

/** Who is signed in. The services of this process share it: signing in or out once counts everywhere. */
public final class Sessions {

    private final InMemoryWebSessionStore store = new InMemoryWebSessionStore();

    /** The store that all services' session managers use. */
    public InMemoryWebSessionStore store() {
        return store;
    }

    void endAllOf(String name) {
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
