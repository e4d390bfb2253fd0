package org.palabre.platform.security;

import java.net.URI;
import org.palabre.platform.refusal.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.csrf.CsrfException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** Responses to unauthenticated and unauthorised requests. */
final class Refusals {

    private static final String SIGN_IN = "/sign-in";

    private Refusals() {}

    /** API: challenges for HTTP Basic credentials. */
    static Mono<Void> challenge(ServerWebExchange exchange, AuthenticationException refusal) {
        exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Palabre\"");
        return Mono.error(new ResponseStatusException(HttpStatus.UNAUTHORIZED));
    }

    /** Pages: redirects to the sign-in page with the requested page as {@code next}. */
    static Mono<Void> redirectToSignIn(ServerWebExchange exchange, AuthenticationException refusal) {
        return Mono.fromRunnable(() -> {
            exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
            exchange.getResponse().getHeaders().setLocation(signIn(exchange));
        });
    }

    private static URI signIn(ServerWebExchange exchange) {
        var address = UriComponentsBuilder.fromPath(SIGN_IN);
        return HttpMethod.GET.equals(exchange.getRequest().getMethod())
                ? address.queryParam("next", "{next}")
                        .encode()
                        .build(exchange.getRequest().getPath().value())
                : address.build().toUri();
    }

    /** Denies access: missing role or expired CSRF token. */
    static Mono<Void> deny(ServerWebExchange exchange, AccessDeniedException refusal) {
        return Mono.error(Refusal.forbidden(refusal instanceof CsrfException ? "form-expired" : "forbidden"));
    }
}
