package org.palabre.platform.web;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.codec.DecodingException;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Reports an upload with malformed part headers as bad input instead of a server error. The framework raises the
 * error several times; all but the first are dropped without an error in the log.
 */
final class UnreadableParts implements WebFilter {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableParts.class);

    /** Context key of Reactor's hook for errors without a subscriber. */
    private static final String ON_ERROR_DROPPED = "reactor.onErrorDropped.local";

    private static final Consumer<Throwable> DROP = UnreadableParts::drop;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var withUpload = new ServerWebExchangeDecorator(exchange) {
            @Override
            public Mono<MultiValueMap<String, Part>> getMultipartData() {
                return super.getMultipartData()
                        .onErrorMap(
                                IllegalArgumentException.class,
                                malformed -> new ServerWebInputException("Malformed part", null, malformed));
            }
        };
        return chain.filter(withUpload).contextWrite(context -> context.put(ON_ERROR_DROPPED, DROP));
    }

    private static void drop(Throwable dropped) {
        if (dropped instanceof ServerWebInputException || dropped instanceof DecodingException) {
            LOG.debug("Unreadable upload", dropped);
        } else {
            LOG.error("An error after the answer", dropped);
        }
    }
}
