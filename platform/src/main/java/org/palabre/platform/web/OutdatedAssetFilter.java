package org.palabre.platform.web;

import org.springframework.http.CacheControl;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Prevents caching of an asset under another version's fingerprint: during a rollout, a page of one version may
 * request its assets from an instance of another.
 */
final class OutdatedAssetFilter implements WebFilter {

    private final Assets assets;

    OutdatedAssetFilter(Assets assets) {
        this.assets = assets;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (assets.matches(exchange.getRequest()) && !assets.isCurrent(exchange.getRequest())) {
            exchange.getResponse()
                    .beforeCommit(() -> Mono.fromRunnable(
                            () -> exchange.getResponse().getHeaders().setCacheControl(CacheControl.noCache())));
        }
        return chain.filter(exchange);
    }
}
