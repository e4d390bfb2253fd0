package org.palabre.consultation.workshop.web;

import org.palabre.consultation.workshop.WorkshopSettings;
import org.palabre.consultation.workshop.notes.NotesFailure.TooLarge;
import org.palabre.platform.refusal.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/**
 * Refuses notes with too large a content length before they are read, and names the limit. Without content length,
 * the limit of {@code spring.webflux.multipart} applies.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefuseOversizeNotes implements WebFilter {

    private static final PathPattern PAGE = PathPatternParser.defaultInstance.parse("/workshops/{id}/notes");
    private static final PathPattern API = PathPatternParser.defaultInstance.parse("/api/workshops/{id}/notes");
    private static final long MULTIPART_OVERHEAD = 65_536;
    private static final long MEGABYTE = 1_048_576;

    private final long maxBytes;

    RefuseOversizeNotes(WorkshopSettings settings) {
        this.maxBytes = settings.notes().fileBytes();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return isNotes(exchange.getRequest())
                        && exchange.getRequest().getHeaders().getContentLength() > maxBytes + MULTIPART_OVERHEAD
                ? Mono.error(Refusal.invalid(
                        new TooLarge(TooLarge.Measure.FILE_BYTES, maxBytes).messageKey(), maxBytes / MEGABYTE))
                : chain.filter(exchange);
    }

    private static boolean isNotes(ServerHttpRequest request) {
        PathContainer path = request.getPath().pathWithinApplication();
        return HttpMethod.POST.equals(request.getMethod()) && (PAGE.matches(path) || API.matches(path));
    }
}
