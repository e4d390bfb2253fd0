package org.palabre.platform.web;

import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.server.reactive.AbstractServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.server.HttpServerRequest;

/**
 * Completes every response on the event loop of its connection. Reactor Netty 1.3.7 may stop reading from a
 * connection if another thread completes the response while the next request arrives (reactor-netty issue 4361).
 */
final class RespondOnEventLoopFilter implements WebFilter, Ordered {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Mono<Void> response = chain.filter(exchange);
        EventLoop eventLoop = eventLoop(exchange.getRequest());
        return eventLoop == null ? response : response.publishOn(Schedulers.fromExecutor(eventLoop));
    }

    private static @Nullable EventLoop eventLoop(ServerHttpRequest request) {
        ServerHttpRequest original = request;
        while (original instanceof ServerHttpRequestDecorator decorator) {
            original = decorator.getDelegate();
        }
        if (!(original instanceof AbstractServerHttpRequest abstractRequest)
                || !(abstractRequest.getNativeRequest() instanceof HttpServerRequest netty)) {
            return null;
        }
        Channel[] channel = new Channel[1];
        netty.withConnection(connection -> channel[0] = connection.channel());
        return channel[0] == null ? null : channel[0].eventLoop();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
