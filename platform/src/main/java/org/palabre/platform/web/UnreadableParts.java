package org.palabre.platform.web;

import org.springframework.http.codec.multipart.Part;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Tells an upload whose parts have malformed headers, which the framework takes for a fault of its own, as bad input. */
final class UnreadableParts implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return chain.filter(new ServerWebExchangeDecorator(exchange) {
            @Override
            public Mono<MultiValueMap<String, Part>> getMultipartData() {
                return super.getMultipartData()
                        .onErrorMap(
                                IllegalArgumentException.class,
                                malformed -> new ServerWebInputException("Malformed part", null, malformed));
            }
        });
    }
}
