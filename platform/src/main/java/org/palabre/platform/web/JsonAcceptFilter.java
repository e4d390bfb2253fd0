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
 * Refuses a change through the API if the client does not accept JSON, before the change is made. The framework would
 * notice only when it writes the response.
 */
final class JsonAcceptFilter implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        boolean isRead = HttpMethod.GET.equals(request.getMethod());
        return isRead || !ApiAddress.matches(request) || acceptsJson(request)
                ? chain.filter(exchange)
                : Mono.error(new NotAcceptableStatusException(List.of(MediaType.APPLICATION_JSON)));
    }

    private static boolean acceptsJson(ServerHttpRequest request) {
        try {
            List<MediaType> accepted = request.getHeaders().getAccept();
            return accepted.isEmpty()
                    || accepted.stream().anyMatch(type -> type.isCompatibleWith(MediaType.APPLICATION_JSON));
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }
}
