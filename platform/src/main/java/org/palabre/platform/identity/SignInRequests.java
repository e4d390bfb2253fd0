package org.palabre.platform.identity;

import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers.pathMatchers;

import org.palabre.platform.web.LocalAddress;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Turns a visit to the sign-in address into a question to the provider, and keeps where the visitor wanted to go. */
final class SignInRequests implements ServerOAuth2AuthorizationRequestResolver {

    static final String NEXT = SignInRequests.class.getName() + ".next";

    private final String service;
    private final ServerWebExchangeMatcher begins;
    private final DefaultServerOAuth2AuthorizationRequestResolver questions;

    SignInRequests(IdentityProvider provider, String service) {
        this.service = service;
        this.begins = pathMatchers(HttpMethod.GET, SignInAddresses.SIGN_IN, SignInAddresses.of(service));
        this.questions = new DefaultServerOAuth2AuthorizationRequestResolver(provider, begins);
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange) {
        return begins.matches(exchange)
                .filter(ServerWebExchangeMatcher.MatchResult::isMatch)
                .flatMap(_ -> resolve(exchange, service));
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange, String registration) {
        String next = LocalAddress.orHome(exchange.getRequest().getQueryParams().getFirst(SignInAddresses.NEXT));
        return questions
                .resolve(exchange, registration)
                .flatMap(question -> exchange.getSession()
                        .doOnNext(session -> session.getAttributes().put(NEXT, next))
                        .thenReturn(question));
    }
}
