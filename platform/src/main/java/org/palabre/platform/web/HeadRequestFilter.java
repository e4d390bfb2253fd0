package org.palabre.platform.web;

import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Handles {@code HEAD} as {@code GET} (RFC 9110, 9.3.2), so that the same access rules apply; the server omits the
 * body.
 */
final class HeadRequestFilter implements WebFilter, Ordered {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return HttpMethod.HEAD.equals(exchange.getRequest().getMethod())
                ? chain.filter(exchange.mutate()
                        .request(request -> request.method(HttpMethod.GET))
                        .build())
                : chain.filter(exchange);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
