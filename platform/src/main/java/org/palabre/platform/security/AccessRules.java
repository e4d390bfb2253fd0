package org.palabre.platform.security;

import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;

/** Who may reach which address of a service. What no rule names, nobody reaches. */
@FunctionalInterface
public interface AccessRules {

    /** Adds the service's rules, most special first. */
    void apply(AuthorizeExchangeSpec access);
}
