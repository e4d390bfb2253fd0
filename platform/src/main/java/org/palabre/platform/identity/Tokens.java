package org.palabre.platform.identity;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.authentication.ReactiveOidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientException;
import reactor.core.publisher.Mono;

/** Decodes and validates tokens of the provider: RS256 or ES256, issued for this service or audience. */
final class Tokens {

    private static final Set<SignatureAlgorithm> ALGORITHMS =
            Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256);

    private final IdentitySettings settings;
    private final WebClient web;
    private final Mono<ReactiveJwtDecoder> accessTokens;

    Tokens(IdentitySettings settings, IdentityProvider provider, WebClient web) {
        this.settings = settings;
        this.web = web;
        this.accessTokens = provider.registration()
                .map(registration -> (ReactiveJwtDecoder) decoder(registration, accessTokenValidator()))
                .cacheInvalidateIf(_ -> false);
    }

    /** Decodes the access token of an API client. */
    Mono<Jwt> readAccess(String token) {
        return accessTokens
                .flatMap(decoder -> decoder.decode(token))
                .onErrorMap(Tokens::isUnreachable, IdentityProvider::unavailable);
    }

    /** Decoder of the ID tokens issued to this service. */
    ReactiveJwtDecoder idTokenDecoder(ClientRegistration registration) {
        var idTokenValidator = new OidcIdTokenValidator(registration);
        idTokenValidator.setClockSkew(settings.clockSkew());
        var decoder = decoder(
                registration,
                JwtValidators.createDefaultWithValidators(
                        List.of(idTokenValidator, new JwtTimestampValidator(settings.clockSkew()))));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(ReactiveOidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }

    private OAuth2TokenValidator<Jwt> accessTokenValidator() {
        var type = new JwtTypeValidator("JWT", "at+jwt");
        type.setAllowEmpty(true);
        return JwtValidators.createDefaultWithValidators(List.of(
                type,
                new JwtTimestampValidator(settings.clockSkew()),
                new JwtClaimValidator<Object>(JwtClaimNames.EXP, expiry -> expiry != null),
                new JwtIssuerValidator(settings.issuer().toString()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.audience())),
                new JwtClaimValidator<Object>(settings.idClaim(), id -> id instanceof String name && !name.isBlank())));
    }

    private NimbusReactiveJwtDecoder decoder(ClientRegistration registration, OAuth2TokenValidator<Jwt> validator) {
        var decoder = NimbusReactiveJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithms(algorithms -> algorithms.addAll(ALGORITHMS))
                .validateType(false)
                .webClient(web)
                .build();
        decoder.setJwtValidator(validator);
        return decoder;
    }

    private static boolean isUnreachable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadJwtException) {
                return false;
            }
            if (cause instanceof WebClientException) {
                return true;
            }
        }
        return false;
    }
}
