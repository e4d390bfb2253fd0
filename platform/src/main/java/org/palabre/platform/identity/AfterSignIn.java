package org.palabre.platform.identity;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.web.LocalAddress;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.ServerRedirectStrategy;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** Redirects a member after sign-in to the next service, or after the last service to the requested page. */
final class AfterSignIn implements ServerAuthenticationSuccessHandler {

    private final ServerRedirectStrategy redirect = new DefaultServerRedirectStrategy();
    private final @Nullable String then;

    AfterSignIn(@Nullable String then) {
        this.then = then;
    }

    @Override
    public Mono<Void> onAuthenticationSuccess(WebFilterExchange signIn, Authentication member) {
        return signIn.getExchange()
                .getSession()
                .map(session ->
                        LocalAddress.orHome((String) session.getAttributes().remove(SignInRequests.NEXT)))
                .flatMap(next -> redirect.sendRedirect(signIn.getExchange(), target(next)));
    }

    private URI target(String next) {
        return then == null
                ? URI.create(next)
                : UriComponentsBuilder.fromPath(then)
                        .queryParam(SignInAddresses.NEXT, "{next}")
                        .encode()
                        .build(next);
    }
}
