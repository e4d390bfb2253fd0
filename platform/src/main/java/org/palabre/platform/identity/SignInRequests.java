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

/** Creates the authorization request for the sign-in address and keeps the requested page in the session. */
final class SignInRequests implements ServerOAuth2AuthorizationRequestResolver {

    static final String NEXT = SignInRequests.class.getName() + ".next";

    private final String service;
    private final ServerWebExchangeMatcher matcher;
    private final DefaultServerOAuth2AuthorizationRequestResolver delegate;

    SignInRequests(IdentityProvider provider, String service) {
        this.service = service;
        this.matcher = pathMatchers(HttpMethod.GET, SignInAddresses.SIGN_IN, SignInAddresses.of(service));
        this.delegate = new DefaultServerOAuth2AuthorizationRequestResolver(provider, matcher);
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange) {
        return matcher.matches(exchange)
                .filter(ServerWebExchangeMatcher.MatchResult::isMatch)
                .flatMap(_ -> resolve(exchange, service));
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange, String registration) {
        String next = LocalAddress.orHome(exchange.getRequest().getQueryParams().getFirst(SignInAddresses.NEXT));
        return delegate.resolve(exchange, registration)
                .flatMap(request -> exchange.getSession()
                        .doOnNext(session -> session.getAttributes().put(NEXT, next))
                        .thenReturn(request));
    }
}
