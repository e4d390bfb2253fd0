package org.palabre.platform.security;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.web.server.ServerHttpSecurity;

/** Configures sign-in on pages: a form for local accounts, or OpenID Connect. */
@FunctionalInterface
public interface PageSignIn extends Customizer<ServerHttpSecurity> {}
