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
 * Ends every answer on the thread of its connection. Reactor Netty 1.3.7 may stop reading from a connection for good when
 * an answer is ended by another thread while the next request is already coming in (reactor-netty issue 4361).
 */
final class RespondOnEventLoopFilter implements WebFilter, Ordered {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Mono<Void> answer = chain.filter(exchange);
        EventLoop thread = connectionsThread(exchange.getRequest());
        return thread == null ? answer : answer.publishOn(Schedulers.fromExecutor(thread));
    }

    private static @Nullable EventLoop connectionsThread(ServerHttpRequest request) {
        ServerHttpRequest received = request;
        while (received instanceof ServerHttpRequestDecorator decorated) {
            received = decorated.getDelegate();
        }
        if (!(received instanceof AbstractServerHttpRequest own)
                || !(own.getNativeRequest() instanceof HttpServerRequest netty)) {
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
