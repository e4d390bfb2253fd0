package org.palabre.accounts.signin.web;

import java.net.InetSocketAddress;
import org.palabre.accounts.signin.CheckCredentials;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.reactive.ServerWebExchangeContextFilter;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.ContextView;

/** Authentication manager for HTTP Basic of every service. */
@Component
public class AccountSignIn implements ReactiveAuthenticationManager {

    private final CheckCredentials checkCredentials;

    AccountSignIn(CheckCredentials checkCredentials) {
        this.checkCredentials = checkCredentials;
    }

    @Override
    public Mono<Authentication> authenticate(Authentication credentials) {
        return Mono.deferContextual(
                context -> Mono.fromCallable(() -> checkCredentials.check(credentials, address(context)))
                        .subscribeOn(Schedulers.boundedElastic()));
    }

    private static String address(ContextView context) {
        return ServerWebExchangeContextFilter.getExchange(context)
                .map(exchange -> exchange.getRequest().getRemoteAddress())
                .map(InetSocketAddress::getHostString)
                .orElse("");
    }
}
