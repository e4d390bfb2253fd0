package org.palabre.platform.security;

import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers.pathMatchers;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.core.userdetails.ReactiveUserDetailsService;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/**
 * Security filter chains of the API and of pages. The API is stateless, with HTTP Basic or a bearer token on every
 * request, and so needs no CSRF token. Pages have a session and a CSRF token in every form.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
public class SecurityConfiguration {

    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; script-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none';"
            + " frame-ancestors 'none'; form-action 'self'";

    /** Access to the shared endpoints of every service; metrics are off by default. */
    @Bean
    static AccessRules platformAccess() {
        return access -> access.pathMatchers(
                        HttpMethod.GET, "/openapi/**", "/actuator/health/**", "/actuator/metrics/**")
                .permitAll();
    }

    /** No observations of single security filters; requests are observed as a whole. */
    @Bean
    static SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Responds with a problem to malformed addresses, which the firewall rejects before the filter chains. */
    @Bean
    static ServerExchangeRejectedHandler rejectedExchangeHandler() {
        return (exchange, refusal) -> {
            exchange.getResponse().getHeaders().set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
            return Mono.error(new ResponseStatusException(HttpStatus.BAD_REQUEST));
        };
    }

    @Bean
    @Order(1)
    SecurityWebFilterChain apiFilterChain(
            ServerHttpSecurity http,
            ObjectProvider<AccessRules> rules,
            ObjectProvider<ReactiveUserDetailsService> accounts,
            ObjectProvider<ReactiveAuthenticationManager> accountSignIn,
            ObjectProvider<BearerTokens> bearerTokens,
            ObjectProvider<Site> site) {
        http.securityMatcher(pathMatchers("/api/**"))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .requestCache(SecurityConfiguration::disableRequestCache)
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(Refusals::challenge).accessDeniedHandler(Refusals::deny))
                .authorizeExchange(access -> applyRules(access, rules));
        if (accounts.getIfAvailable() == null && accountSignIn.getIfAvailable() == null) {
            http.httpBasic(ServerHttpSecurity.HttpBasicSpec::disable);
        } else {
            http.httpBasic(basic -> basic.authenticationEntryPoint(Refusals::challenge));
        }
        bearerTokens.ifAvailable(tokens -> tokens.customize(http));
        return headers(http, site.getIfAvailable()).build();
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain pageFilterChain(
            ServerHttpSecurity http,
            ObjectProvider<AccessRules> rules,
            ObjectProvider<PageSignIn> signIn,
            ObjectProvider<Site> site) {
        var csrf = new CookieServerCsrfTokenRepository();
        csrf.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        site.ifAvailable(secured -> {
            csrf.setCookieName(secured.cookieName("csrf"));
            csrf.setCookieCustomizer(cookie -> cookie.sameSite("Lax").secure(secured.secure()));
        });
        var csrfHandler = new XorServerCsrfTokenRequestAttributeHandler();
        csrfHandler.setTokenFromMultipartDataEnabled(true);
        http.csrf(spec -> spec.csrfTokenRepository(csrf)
                        .csrfTokenRequestHandler(csrfHandler)
                        // The error page needs a token for its sign-out form.
                        .accessDeniedHandler((exchange, refusal) -> csrf.loadToken(exchange)
                                .doOnNext(token -> csrfHandler.handle(exchange, Mono.just(token)))
                                .then(Refusals.deny(exchange, refusal))))
                .requestCache(SecurityConfiguration::disableRequestCache)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .exceptionHandling(errors -> errors.authenticationEntryPoint(Refusals::redirectToSignIn)
                        .accessDeniedHandler(Refusals::deny))
                .authorizeExchange(access -> applyRules(access, rules));
        signIn.orderedStream().forEach(customizer -> customizer.customize(http));
        return headers(http, site.getIfAvailable()).build();
    }

    /**
     * The address of the sign-in page carries the requested page; a request cache would load a session for every
     * request.
     */
    private static void disableRequestCache(ServerHttpSecurity.RequestCacheSpec requests) {
        requests.requestCache(NoOpServerRequestCache.getInstance());
    }

    private static void applyRules(AuthorizeExchangeSpec access, ObjectProvider<AccessRules> rules) {
        rules.orderedStream().forEach(rule -> rule.apply(access));
        access.anyExchange().denyAll();
    }

    private static ServerHttpSecurity headers(ServerHttpSecurity http, @Nullable Site site) {
        String csp = site == null ? CONTENT_SECURITY_POLICY : CONTENT_SECURITY_POLICY + " " + site.formOrigins();
        return http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(csp))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicy(policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .cache(ServerHttpSecurity.HeaderSpec.CacheSpec::disable));
    }
}
