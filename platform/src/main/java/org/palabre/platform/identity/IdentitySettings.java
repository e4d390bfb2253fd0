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
 * Settings of the identity provider. Without an issuer they are ignored.
 *
 * @param site public address of Palabre, such as {@code https://palabre.example.org}
 * @param issuer the provider's issuer identifier, as in its tokens
 * @param metadata address of the provider's metadata, if not below the issuer
 * @param client this service's client id
 * @param secret this service's client secret
 * @param audience required audience of access tokens
 * @param idClaim claim with the stable id of a member
 * @param clockSkew tolerated difference to the provider's clock
 * @param then address of the next service to sign in at; null redirects to the requested page
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

    URI metadataAddress() {
        return metadata == null ? URI.create(issuer + WELL_KNOWN) : metadata;
    }

    @Override
    public String toString() {
        return "IdentitySettings[site=%s, issuer=%s, client=%s]".formatted(site, issuer, client);
    }
}
