package org.palabre.platform.web;

import org.springframework.http.CacheControl;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Keeps browsers from storing an asset under the fingerprint of another version: while a service is replaced, a page of
 * one version may ask an instance of the other.
 */
final class OutdatedAssetFilter implements WebFilter {

    private final Assets assets;

    OutdatedAssetFilter(Assets assets) {
        this.assets = assets;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (assets.owns(exchange.getRequest()) && !assets.isCurrent(exchange.getRequest())) {
            exchange.getResponse()
                    .beforeCommit(() -> Mono.fromRunnable(
                            () -> exchange.getResponse().getHeaders().setCacheControl(CacheControl.noCache())));
        }
        return chain.filter(exchange);
    }
}
