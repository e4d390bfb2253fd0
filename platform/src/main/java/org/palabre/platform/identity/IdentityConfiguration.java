package org.palabre.platform.identity;

import java.util.List;
import org.palabre.platform.security.BearerTokens;
import org.palabre.platform.security.Site;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.web.server.OidcBackChannelServerLogoutHandler;
import org.springframework.security.oauth2.client.oidc.server.session.InMemoryReactiveOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.server.session.ReactiveOidcSessionRegistry;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.WebSessionIdResolver;

/** Configures OpenID Connect if {@code palabre.identity.issuer} is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("palabre.identity.issuer")
@EnableConfigurationProperties(IdentitySettings.class)
public class IdentityConfiguration {

    private final IdentitySettings settings;
    private final String service;
    private final WebClient web = WebClient.create();

    IdentityConfiguration(IdentitySettings settings, Environment environment) {
        this.settings = settings;
        this.service = environment.getRequiredProperty("spring.application.name");
    }

    @Bean
    Site site() {
        return new Site(settings.site(), List.of(settings.issuer()));
    }

    @Bean
    IdentityProvider identityProvider() {
        return new IdentityProvider(settings, service, web);
    }

    @Bean
    Tokens tokens(IdentityProvider provider) {
        return new Tokens(settings, provider, web);
    }

    @Bean
    ReactiveOidcSessionRegistry oidcSessionRegistry() {
        return new InMemoryReactiveOidcSessionRegistry();
    }

    @Bean
    OpenIdSignIn openIdSignIn(IdentityProvider provider, Tokens tokens, ReactiveOidcSessionRegistry sessions) {
        return new OpenIdSignIn(settings, provider, tokens, sessions, web, service);
    }

    @Bean
    BearerTokens bearerTokens(Tokens tokens) {
        return new MachineSignIn(tokens, settings.idClaim());
    }

    @Bean
    OidcBackChannelServerLogoutHandler backChannelLogoutHandler(ReactiveOidcSessionRegistry sessions) {
        var handler = new OidcBackChannelServerLogoutHandler(sessions);
        handler.setSessionCookieName(sessionCookie());
        return handler;
    }

    /** A session cookie per service, because the services share one host. */
    @Bean
    WebSessionIdResolver sessionCookies(Site site) {
        var cookies = new CookieWebSessionIdResolver();
        cookies.setCookieName(sessionCookie());
        cookies.addCookieInitializer(
                cookie -> cookie.path("/").httpOnly(true).sameSite("Lax").secure(site.secure()));
        return cookies;
    }

    private String sessionCookie() {
        return site().cookieName("session-" + service);
    }
}
