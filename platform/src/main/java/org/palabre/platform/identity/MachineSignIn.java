package org.palabre.platform.identity;

import java.util.Objects;
import org.palabre.platform.security.BearerTokens;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.server.BearerTokenServerAuthenticationEntryPoint;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Machines present an access token of the provider (RFC 6750, RFC 9068). */
final class MachineSignIn implements BearerTokens {

    private final Tokens tokens;
    private final String idClaim;
    private final ServerAuthenticationEntryPoint whatWasWrong = new BearerTokenServerAuthenticationEntryPoint();

    MachineSignIn(Tokens tokens, String idClaim) {
        this.tokens = tokens;
        this.idClaim = idClaim;
    }

    @Override
    public void customize(ServerHttpSecurity http) {
        http.exceptionHandling(errors -> errors.authenticationEntryPoint(this::ask))
                .oauth2ResourceServer(holders -> holders.authenticationEntryPoint(this::ask)
                        .jwt(jwt -> jwt.jwtDecoder(tokens::readAccess).jwtAuthenticationConverter(this::member)));
    }

    private Mono<JwtAuthenticationToken> member(Jwt token) {
        return Mono.fromSupplier(() -> new JwtAuthenticationToken(
                token, MemberClaims.authorities(token), Objects.requireNonNull(token.getClaimAsString(idClaim))));
    }

    private Mono<Void> ask(ServerWebExchange exchange, AuthenticationException refusal) {
        return whatWasWrong
                .commence(exchange, refusal)
                .then(Mono.error(new ResponseStatusException(HttpStatus.UNAUTHORIZED)));
    }
}
