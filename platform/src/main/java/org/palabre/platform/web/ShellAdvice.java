package org.palabre.platform.web;

import org.jspecify.annotations.Nullable;
import org.palabre.platform.security.Member;
import org.palabre.platform.security.Site;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Adds the {@link Shell} and the CSRF token to the model of every page. */
@ControllerAdvice
final class ShellAdvice {

    private final Assets assets;
    private final boolean secure;

    ShellAdvice(Assets assets, ObjectProvider<Site> site) {
        this.assets = assets;
        this.secure = site.stream().anyMatch(Site::secure);
    }

    @ModelAttribute("shell")
    Mono<Shell> shell(ServerWebExchange exchange, @Nullable Member member) {
        if (ApiAddress.matches(exchange.getRequest())) {
            return Mono.empty();
        }
        ReadersLanguage.remember(exchange, secure);
        Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token.doOnNext(csrfToken ->
                        exchange.getAttributes().put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, csrfToken))
                .thenReturn(Shell.of(exchange, member, assets));
    }
}
