package org.palabre.platform.security;

import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;

/** Access rules of a service. Addresses without a rule are denied. */
@FunctionalInterface
public interface AccessRules {

    /** Adds the rules of the service, most specific first. */
    void apply(AuthorizeExchangeSpec access);
}
