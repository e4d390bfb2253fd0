package org.palabre.platform.identity;

import java.time.Duration;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/**
 * Registration at the provider from its metadata (OpenID Connect Discovery 1.0), fetched at the first sign-in, not at
 * start, so that the service runs while the provider is unavailable.
 */
final class IdentityProvider implements ReactiveClientRegistrationRepository {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Duration CACHE_TTL = Duration.ofHours(1);
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private final IdentitySettings settings;
    private final String service;
    private final WebClient web;
    private final Mono<ClientRegistration> registration;

    IdentityProvider(IdentitySettings settings, String service, WebClient web) {
        this.settings = settings;
        this.service = service;
        this.web = web;
        this.registration = Mono.defer(this::fetch)
                .cache(registration -> CACHE_TTL, unreachable -> Duration.ZERO, () -> Duration.ZERO);
    }

    /**
     * This service's registration at the provider.
     *
     * @return fails with status 503 while the provider is unavailable or names another issuer
     */
    Mono<ClientRegistration> registration() {
        return registration;
    }

    @Override
    public Mono<ClientRegistration> findByRegistrationId(String id) {
        return id.equals(service) ? registration : Mono.empty();
    }

    private Mono<ClientRegistration> fetch() {
        return web.get()
                .uri(settings.metadataAddress())
                .retrieve()
                .bodyToMono(JSON)
                .timeout(TIMEOUT)
                .map(this::register)
                .onErrorMap(IdentityProvider::unavailable);
    }

    private ClientRegistration register(Map<String, Object> providerMetadata) {
        if (!settings.issuer().toString().equals(providerMetadata.get("issuer"))) {
            throw new IllegalStateException("The provider at %s names the issuer %s, not %s"
                    .formatted(settings.metadataAddress(), providerMetadata.get("issuer"), settings.issuer()));
        }
        return ClientRegistrations.fromOidcConfiguration(providerMetadata)
                .registrationId(service)
                .clientId(settings.client())
                .clientSecret(settings.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .redirectUri(settings.site() + SignInAddresses.code(service))
                .scope(OidcScopes.OPENID)
                .userNameAttributeName(settings.idClaim())
                .build();
    }

    static Throwable unavailable(Throwable cause) {
        return new ResponseStatusException(
                HttpStatus.SERVICE_UNAVAILABLE, "The identity provider is unavailable", cause);
    }
}
