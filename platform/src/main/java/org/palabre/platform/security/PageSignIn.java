package org.palabre.platform.security;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.web.server.ServerHttpSecurity;

/** How people sign in on pages: a local form in standalone, OpenID Connect in production. */
@FunctionalInterface
public interface PageSignIn extends Customizer<ServerHttpSecurity> {}
