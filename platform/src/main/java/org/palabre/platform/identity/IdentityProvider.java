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
 * The provider as it describes itself (OpenID Connect Discovery 1.0). It is asked when somebody first signs in, not at
 * start: contributing goes on while the provider is away.
 */
final class IdentityProvider implements ReactiveClientRegistrationRepository {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private final IdentitySettings settings;
    private final String service;
    private final WebClient web;
    private final Mono<ClientRegistration> registration;

    IdentityProvider(IdentitySettings settings, String service, WebClient web) {
        this.settings = settings;
        this.service = service;
        this.web = web;
        this.registration =
                Mono.defer(this::ask).cache(known -> REMEMBERED, unreachable -> Duration.ZERO, () -> Duration.ZERO);
    }

    /**
     * This service's registration at the provider.
     *
     * @return fails with status 503 while the provider is away, or when it calls itself by another name
     */
    Mono<ClientRegistration> registration() {
        return registration;
    }

    @Override
    public Mono<ClientRegistration> findByRegistrationId(String id) {
        return id.equals(service) ? registration : Mono.empty();
    }

    private Mono<ClientRegistration> ask() {
        return web.get()
                .uri(settings.description())
                .retrieve()
                .bodyToMono(JSON)
                .timeout(PATIENCE)
                .map(this::register)
                .onErrorMap(IdentityProvider::away);
    }

    private ClientRegistration register(Map<String, Object> description) {
        if (!settings.issuer().toString().equals(description.get("issuer"))) {
            throw new IllegalStateException("the provider at %s calls itself %s, not %s"
                    .formatted(settings.description(), description.get("issuer"), settings.issuer()));
        }
        return ClientRegistrations.fromOidcConfiguration(description)
                .registrationId(service)
                .clientId(settings.client())
                .clientSecret(settings.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .redirectUri(settings.site() + SignInAddresses.code(service))
                .scope(OidcScopes.OPENID)
                .userNameAttributeName(settings.idClaim())
                .build();
    }

    static Throwable away(Throwable cause) {
        return new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "The identity provider is away", cause);
    }
}
