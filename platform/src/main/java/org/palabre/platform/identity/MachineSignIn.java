package org.palabre.platform.identity;

import java.util.Objects;
import org.palabre.platform.security.BearerTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Authenticates API clients with access tokens of the provider (RFC 6750, RFC 9068). */
final class MachineSignIn implements BearerTokens {

    private final Tokens tokens;
    private final String idClaim;

    MachineSignIn(Tokens tokens, String idClaim) {
        this.tokens = tokens;
        this.idClaim = idClaim;
    }

    @Override
    public void customize(ServerHttpSecurity http) {
        http.exceptionHandling(errors -> errors.authenticationEntryPoint(MachineSignIn::challenge))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(MachineSignIn::challenge)
                        .jwt(jwt -> jwt.jwtDecoder(tokens::readAccess).jwtAuthenticationConverter(this::member)));
    }

    private Mono<JwtAuthenticationToken> member(Jwt token) {
        return Mono.fromSupplier(() -> new JwtAuthenticationToken(
                token, MemberClaims.authorities(token), Objects.requireNonNull(token.getClaimAsString(idClaim))));
    }

    private static Mono<Void> challenge(ServerWebExchange exchange, AuthenticationException refusal) {
        boolean hasToken = refusal instanceof OAuth2AuthenticationException;
        exchange.getResponse()
                .getHeaders()
                .set(HttpHeaders.WWW_AUTHENTICATE, hasToken ? "Bearer error=\"invalid_token\"" : "Bearer");
        return Mono.error(new ResponseStatusException(HttpStatus.UNAUTHORIZED));
    }
}
