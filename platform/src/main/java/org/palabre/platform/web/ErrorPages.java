package org.palabre.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palabre.platform.security.Member;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Error handler: problem details (RFC 9457) for the API, an error page for browsers. */
final class ErrorPages implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final WebSessionServerSecurityContextRepository sessions = new WebSessionServerSecurityContextRepository();
    private final Problems problems;
    private final Assets assets;
    private final ServerResponse.Context context;

    ErrorPages(Problems problems, Assets assets, List<ViewResolver> viewResolvers, ServerCodecConfigurer codecs) {
        this.problems = problems;
        this.assets = assets;
        this.context = new WriterContext(codecs.getWriters(), viewResolvers);
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        Problem problem = Problem.of(failure);
        if (problem.status() == HttpStatus.INTERNAL_SERVER_ERROR) {
            LOG.error(
                    "{} {}",
                    exchange.getRequest().getMethod(),
                    exchange.getRequest().getPath(),
                    failure);
        }
        Locale language = ReadersLanguage.of(exchange);
        return (isPageRequest(exchange) ? page(exchange, problem, language) : detail(problem, language))
                .flatMap(response -> response.writeTo(exchange, context));
    }

    private static boolean isPageRequest(ServerWebExchange exchange) {
        return !ApiAddress.matches(exchange.getRequest());
    }

    private Mono<ServerResponse> detail(Problem problem, Locale language) {
        return responseFor(problem)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyValue(problems.detail(problem, language));
    }

    private Mono<ServerResponse> page(ServerWebExchange exchange, Problem problem, Locale language) {
        return shell(exchange)
                .flatMap(shell -> responseFor(problem)
                        .contentType(MediaType.TEXT_HTML)
                        .render("problem", Map.of("shell", shell, "problem", problems.detail(problem, language))));
    }

    /** Error handling runs outside the security filters, so the member is loaded from the session. */
    private Mono<Shell> shell(ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token.doOnNext(csrfToken ->
                        exchange.getAttributes().put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, csrfToken))
                .then(sessions.load(exchange))
                .mapNotNull(context -> context.getAuthentication())
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken))
                .map(authentication -> Shell.of(exchange, Member.of(authentication), assets))
                .defaultIfEmpty(Shell.of(exchange, null, assets));
    }

    private static ServerResponse.BodyBuilder responseFor(Problem problem) {
        return ServerResponse.status(problem.status()).headers(headers -> headers.addAll(problem.headers()));
    }

    private record WriterContext(List<HttpMessageWriter<?>> messageWriters, List<ViewResolver> viewResolvers)
            implements ServerResponse.Context {}
}
