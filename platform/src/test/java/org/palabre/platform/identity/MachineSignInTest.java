package org.palabre.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.palabre.platform.testing.OpenIdProvider;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

@IdentityTest
class MachineSignInTest {

    private final OpenIdProvider provider = IdentityService.PROVIDER;
    private final WebTestClient client = WebTestClient.bindToServer()
            .baseUrl("http://127.0.0.1:" + IdentityService.PORT)
            .responseTimeout(Duration.ofSeconds(30))
            .build();

    private JWTClaimsSet.Builder msf() {
        return provider.claims("palabre")
                .issueTime(Date.from(Instant.now().minusSeconds(600)))
                .claim("roles", List.of("msf"));
    }

    private EntityExchangeResult<String> call(String path, String token) {
        return client.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private int status(String token) {
        return call("/api/decisions/me", token).getStatus().value();
    }

    private int status(JWTClaimsSet.Builder claims) {
        return status(provider.accessToken(claims.build()));
    }

    @Test
    void aTokenIdentifiesTheClient() {
        var response = call("/api/decisions/me", provider.accessToken(msf().build()));

        assertThat(response.getResponseBody()).contains("\"id\":\"machine\"").contains("[\"MSF\"]");
        assertThat(response.getResponseCookies()).isEmpty();
    }

    @Test
    void aMissingTokenIsChallenged() {
        client.get()
                .uri("/api/decisions/me")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals("WWW-Authenticate", "Bearer")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:palabre:problem:sign-in");
    }

    @Test
    void aPasswordIsRefused() {
        client.get()
                .uri("/api/decisions/me")
                .headers(headers -> headers.setBasicAuth("forum", "palabre"))
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void aTokenOfAnotherIssuerIsRefusedWithTheReason() {
        var response = call(
                "/api/decisions/me",
                provider.accessToken(msf().issuer("https://other.example").build()));

        assertThat(response.getStatus().value()).isEqualTo(401);
        assertThat(response.getResponseHeaders().getFirst("WWW-Authenticate")).contains("invalid_token");
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        assertThat(status(msf().audience("another-api"))).isEqualTo(401);
        assertThat(status(msf().audience("sample"))).isEqualTo(401);
        assertThat(status(msf().audience((String) null))).isEqualTo(401);
        assertThat(status(msf().audience(List.of("another-api", "palabre")))).isEqualTo(200);
    }

    @Test
    void anExpiredTokenIsRefusedBeyondTheClockSkew() {
        assertThat(status(msf().expirationTime(Date.from(Instant.now().minusSeconds(10)))))
                .isEqualTo(200);
        assertThat(status(msf().expirationTime(Date.from(Instant.now().minusSeconds(60)))))
                .isEqualTo(401);
        assertThat(status(msf().expirationTime(null))).isEqualTo(401);
        assertThat(status(msf().notBeforeTime(Date.from(Instant.now().plusSeconds(60)))))
                .isEqualTo(401);
    }

    @Test
    void aTokenWithoutSubjectIsRefused() {
        assertThat(status(msf().subject(null))).isEqualTo(401);
        assertThat(status(msf().subject(" "))).isEqualTo(401);
    }

    @Test
    void anUnsignedTokenIsRefused() {
        assertThat(status(new PlainJWT(msf().build()).serialize())).isEqualTo(401);
    }

    @Test
    void aTokenWithThePublicKeyAsHmacSecretIsRefused() throws Exception {
        var forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("test").build(), msf().build());
        forged.sign(new MACSigner(provider.key().toRSAPublicKey().getEncoded()));

        assertThat(status(forged.serialize())).isEqualTo(401);
    }

    @Test
    void aTokenWithAnotherKeyOrAlgorithmIsRefused() throws Exception {
        var foreign = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), msf().build());
        foreign.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
        var unusual = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("test").build(), msf().build());
        unusual.sign(new RSASSASigner(provider.key()));

        assertThat(status(foreign.serialize())).isEqualTo(401);
        assertThat(status(unusual.serialize())).isEqualTo(401);
    }

    @Test
    void unknownRolesAreIgnored() {
        assertThat(status(msf().claim("roles", List.of("MSF", "admin", "role_msf", 7))))
                .isEqualTo(403);
        assertThat(status(msf().claim("roles", "msf"))).isEqualTo(403);
        assertThat(status(msf().claim("roles", null))).isEqualTo(403);
    }

    @Test
    void aFacilitatorHasTheRegionsOfTheTokenOnly() {
        var facilitator = msf().claim("roles", List.of("facilitator"));

        assertThat(me(facilitator)).contains("\"atHomeInSahel\":false");
        assertThat(me(facilitator.claim("regions", List.of("centre")))).contains("\"atHomeInSahel\":false");
        assertThat(me(facilitator.claim("regions", List.of("centre", "sahel")))).contains("\"atHomeInSahel\":true");
        assertThat(me(msf().claim("regions", List.of("sahel")))).contains("\"regions\":[]");
    }

    private String me(JWTClaimsSet.Builder claims) {
        return Objects.requireNonNull(
                call("/api/me", provider.accessToken(claims.build())).getResponseBody());
    }
}
