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
 * Two doors. The API is for machines: no session, HTTP Basic or bearer token on every request, so nothing a browser
 * carries along counts there and no CSRF token is needed. Pages are for people: a session, and a CSRF token on every
 * form.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
public class SecurityConfiguration {

    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; script-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none';"
            + " frame-ancestors 'none'; form-action 'self'";

    /** Pages that the platform itself serves in every service; figures are served only where they are switched on. */
    @Bean
    static AccessRules platformAccess() {
        return access -> access.pathMatchers(
                        HttpMethod.GET, "/openapi/**", "/actuator/health/**", "/actuator/metrics/**")
                .permitAll();
    }

    /** Requests are observed as a whole; a figure for each of the filters before them would cost more than it tells. */
    @Bean
    static SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Addresses that only an attack or a broken link writes are met before either door, and answered in words too. */
    @Bean
    static ServerExchangeRejectedHandler strangeAddresses() {
        return (exchange, refusal) -> {
            exchange.getResponse().getHeaders().set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
            return Mono.error(new ResponseStatusException(HttpStatus.BAD_REQUEST));
        };
    }

    @Bean
    @Order(1)
    SecurityWebFilterChain apiDoor(
            ServerHttpSecurity http,
            ObjectProvider<AccessRules> rules,
            ObjectProvider<ReactiveUserDetailsService> accounts,
            ObjectProvider<ReactiveAuthenticationManager> accountSignIn,
            ObjectProvider<BearerTokens> bearerTokens,
            ObjectProvider<Site> site) {
        http.securityMatcher(pathMatchers("/api/**"))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .requestCache(SecurityConfiguration::rememberNone)
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .exceptionHandling(errors -> errors.authenticationEntryPoint(Refusals::askForCredentials)
                        .accessDeniedHandler(Refusals::deny))
                .authorizeExchange(access -> decide(access, rules));
        if (accounts.getIfAvailable() == null && accountSignIn.getIfAvailable() == null) {
            http.httpBasic(ServerHttpSecurity.HttpBasicSpec::disable);
        } else {
            http.httpBasic(basic -> basic.authenticationEntryPoint(Refusals::askForCredentials));
        }
        bearerTokens.ifAvailable(tokens -> tokens.customize(http));
        return headers(http, site.getIfAvailable()).build();
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain pageDoor(
            ServerHttpSecurity http,
            ObjectProvider<AccessRules> rules,
            ObjectProvider<PageSignIn> signIn,
            ObjectProvider<Site> site) {
        var csrf = new CookieServerCsrfTokenRepository();
        csrf.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        site.ifAvailable(known -> {
            csrf.setCookieName(known.cookieName("csrf"));
            csrf.setCookieCustomizer(cookie -> cookie.sameSite("Lax").secure(known.secure()));
        });
        var csrfOfUploads = new XorServerCsrfTokenRequestAttributeHandler();
        csrfOfUploads.setTokenFromMultipartDataEnabled(true);
        http.csrf(spec -> spec.csrfTokenRepository(csrf)
                        .csrfTokenRequestHandler(csrfOfUploads)
                        // The page that says so has a form as well: to sign out.
                        .accessDeniedHandler((exchange, refusal) -> csrf.loadToken(exchange)
                                .doOnNext(token -> csrfOfUploads.handle(exchange, Mono.just(token)))
                                .then(Refusals.deny(exchange, refusal))))
                .requestCache(SecurityConfiguration::rememberNone)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(Refusals::leadToSignIn).accessDeniedHandler(Refusals::deny))
                .authorizeExchange(access -> decide(access, rules));
        signIn.orderedStream().forEach(way -> way.customize(http));
        return headers(http, site.getIfAvailable()).build();
    }

    /** Where someone wanted to go before signing in is in the address; a session would be looked up for every request. */
    private static void rememberNone(ServerHttpSecurity.RequestCacheSpec requests) {
        requests.requestCache(NoOpServerRequestCache.getInstance());
    }

    private static void decide(AuthorizeExchangeSpec access, ObjectProvider<AccessRules> rules) {
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
