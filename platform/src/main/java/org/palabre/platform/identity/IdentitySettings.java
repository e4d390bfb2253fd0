package org.palabre.platform.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who vouches for members. Without an issuer there is no identity provider and nothing here is used.
 *
 * @param site address of Palabre as browsers see it, such as {@code https://palabre.example.org}
 * @param issuer the provider's name for itself, as tokens carry it
 * @param metadata where this service reads the provider's description, if not below the issuer's own address
 * @param client this service's name at the provider
 * @param secret what the service proves itself with to the provider
 * @param audience for whom an access token has to be made out
 * @param idClaim the claim that names a member for good
 * @param clockSkew how far the provider's clock may be off
 * @param then address of the next service to sign in at; without it, the member goes where they wanted to
 */
@Validated
@ConfigurationProperties("palabre.identity")
record IdentitySettings(
        @NotNull URI site,
        @NotNull URI issuer,
        @Nullable URI metadata,
        @NotBlank String client,
        @NotBlank String secret,
        @DefaultValue("palabre") @NotBlank String audience,
        @DefaultValue("sub") @NotBlank String idClaim,
        @DefaultValue("30s") @NotNull Duration clockSkew,
        @Nullable String then) {

    private static final String WELL_KNOWN = "/.well-known/openid-configuration";

    URI description() {
        return metadata == null ? URI.create(issuer + WELL_KNOWN) : metadata;
    }

    @Override
    public String toString() {
        return "IdentitySettings[site=%s, issuer=%s, client=%s]".formatted(site, issuer, client);
    }
}
