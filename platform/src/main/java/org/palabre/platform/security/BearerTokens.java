package org.palabre.platform.security;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.web.server.ServerHttpSecurity;

/** Configures bearer tokens for API clients, if a token issuer is set up. */
@FunctionalInterface
public interface BearerTokens extends Customizer<ServerHttpSecurity> {}
