package org.palabre.platform.identity;

import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers.pathMatchers;

import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.PageSignIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeReactiveAuthenticationManager;
import org.springframework.security.oauth2.client.oidc.server.session.ReactiveOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.web.server.WebSessionServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.logout.DelegatingServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.SecurityContextServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Configures sign-in with the provider (authorization code flow with PKCE) and sign-out, started here or at the
 * provider (OpenID Connect Back-Channel Logout 1.0).
 */
final class OpenIdSignIn implements PageSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(OpenIdSignIn.class);

    private final IdentitySettings settings;
    private final IdentityProvider provider;
    private final Tokens tokens;
    private final ReactiveOidcSessionRegistry sessions;
    private final WebClient web;
    private final String service;

    OpenIdSignIn(
            IdentitySettings settings,
            IdentityProvider provider,
            Tokens tokens,
            ReactiveOidcSessionRegistry sessions,
            WebClient web,
            String service) {
        this.settings = settings;
        this.provider = provider;
        this.tokens = tokens;
        this.sessions = sessions;
        this.web = web;
        this.service = service;
    }

    @Override
    public void customize(ServerHttpSecurity http) {
        http.oauth2Login(signIn -> signIn.clientRegistrationRepository(provider)
                        .authorizedClientRepository(new WebSessionServerOAuth2AuthorizedClientRepository())
                        .authorizationRequestResolver(new SignInRequests(provider, service))
                        .authenticationMatcher(pathMatchers(HttpMethod.GET, SignInAddresses.code(service)))
                        .authenticationManager(authenticationManager())
                        .authenticationSuccessHandler(new AfterSignIn(settings.then()))
                        .authenticationFailureHandler(OpenIdSignIn::refuse)
                        .oidcSessionRegistry(sessions))
                .logout(signOut -> signOut.requiresLogout(pathMatchers(HttpMethod.POST, SignInAddresses.SIGN_OUT))
                        .logoutHandler(new DelegatingServerLogoutHandler(
                                new SecurityContextServerLogoutHandler(), new WebSessionServerLogoutHandler()))
                        .logoutSuccessHandler(new EndProvidersSession(provider, settings.site())))
                .oidcLogout(signOut -> signOut.clientRegistrationRepository(provider)
                        .oidcSessionRegistry(sessions)
                        .backChannel(Customizer.withDefaults()));
    }

    private ReactiveAuthenticationManager authenticationManager() {
        var exchange = new WebClientReactiveAuthorizationCodeTokenResponseClient();
        exchange.setWebClient(web);
        var authenticationManager = new OidcAuthorizationCodeReactiveAuthenticationManager(exchange, this::member);
        authenticationManager.setJwtDecoderFactory(tokens::idTokenDecoder);
        return authenticationManager;
    }

    private Mono<OidcUser> member(OidcUserRequest request) {
        var token = request.getIdToken();
        return Mono.fromSupplier(() -> new DefaultOidcUser(MemberClaims.authorities(token), token, settings.idClaim()));
    }

    private static Mono<Void> refuse(WebFilterExchange signIn, AuthenticationException failure) {
        LOG.warn("Sign-in with the identity provider failed: {}", failure.getMessage());
        return Mono.error(Refusal.forbidden("sign-in-failed"));
    }
}
