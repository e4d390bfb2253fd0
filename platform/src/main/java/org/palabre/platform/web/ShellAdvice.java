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

/** Gives every page its {@link Shell} and every form its CSRF token; the API has neither. */
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
        if (ApiAddress.isAskedFor(exchange.getRequest())) {
            return Mono.empty();
        }
        ReadersLanguage.remember(exchange, secure);
        Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token.doOnNext(given ->
                        exchange.getAttributes().put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, given))
                .thenReturn(Shell.of(exchange, member, assets));
    }
}
