package org.palabre.platform.web;

import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses a change through the API before it is made when its sender could not take the answer, which is always JSON.
 * The framework would notice only when it writes that answer.
 */
final class JsonAcceptFilter implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        boolean reads = HttpMethod.GET.equals(request.getMethod());
        return reads || !ApiAddress.isAskedFor(request) || takesJson(request)
                ? chain.filter(exchange)
                : Mono.error(new NotAcceptableStatusException(List.of(MediaType.APPLICATION_JSON)));
    }

    private static boolean takesJson(ServerHttpRequest request) {
        try {
            List<MediaType> taken = request.getHeaders().getAccept();
            return taken.isEmpty()
                    || taken.stream().anyMatch(type -> type.isCompatibleWith(MediaType.APPLICATION_JSON));
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }
}
