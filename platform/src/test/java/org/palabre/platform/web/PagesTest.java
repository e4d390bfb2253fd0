package org.palabre.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palabre.platform.sample.SampleTest;
import org.palabre.platform.testing.ExpectedError;
import org.palabre.platform.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@SampleTest
class PagesTest {

    private static final String ERROR_PAGES = "org.palabre.platform.web.ErrorPages";

    private static final String FORUM = "<span class=\"soft\">forum</span>";

    @Autowired
    WebTestClient client;

    @LocalServerPort
    int port;

    @Test
    void pagesAreFrenchByDefault() {
        assertThat(page("/notes")).contains("<html lang=\"fr\"").contains("Suivre ma contribution");
        assertThat(page("/notes?lang=en")).contains("<html lang=\"en\"").contains("Follow my contribution");
    }

    @Test
    void theLanguageIsStoredInACookie() {
        client.get().uri("/notes?lang=en").exchange().expectCookie().valueEquals("lang", "en");
    }

    @Test
    void headRequestsHaveTheAccessRulesOfGet() {
        client.head()
                .uri("/notes")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML)
                .expectBody()
                .isEmpty();
        client.head().uri("/decisions").exchange().expectStatus().isSeeOther();
    }

    @Test
    void everyPageHasAStrictContentSecurityPolicy() {
        client.get()
                .uri("/notes")
                .exchange()
                .expectHeader()
                .value(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .contains("default-src 'none'")
                                .doesNotContain("unsafe"));
    }

    @Test
    void theStylesheetIsCachedOnlyUnderItsOwnFingerprint() {
        String address = page("/notes").replaceFirst("(?s).*<link rel=\"stylesheet\" href=\"([^\"]*)\".*", "$1");

        assertThat(address).startsWith("/sample-assets/palabre.css?v=");
        assertThat(cacheControl(address)).contains("max-age=31536000").contains("immutable");
        assertThat(cacheControl(address + "0")).isEqualTo("no-cache");
        assertThat(cacheControl("/sample-assets/palabre.css")).isEqualTo("no-cache");
        assertThat(cacheControl("/assets/palabre.css")).isEqualTo("no-cache");
    }

    private String cacheControl(String address) {
        return Objects.requireNonNull(client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getCacheControl());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notes/%00", "/sample-assets/..%2fapplication.yaml", "/notes;a=b"})
    void aMalformedAddressGetsAnErrorPage(String address) {
        client.get()
                .uri(URI.create("http://localhost:" + port + address))
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .exists("Content-Security-Policy")
                .expectBody(String.class)
                .value(body -> assertThat(body).contains("n’a pas pu être lue"));
    }

    @Test
    void aFormNeedsItsCsrfToken() {
        assertThat(page("/notes")).contains("name=\"_csrf\"");

        client.post()
                .uri("/notes")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody(String.class)
                .value(body -> assertThat(body).contains("a expiré"));
    }

    @Test
    void apiProblemsFollowAcceptLanguage() {
        client.get()
                .uri("/api/notes/short")
                .header("Accept-Language", "en")
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:palabre:problem:invalid-fields")
                .jsonPath("$.errors.text")
                .isEqualTo("What was sent is larger than allowed.");
    }

    @Test
    void anUnavailableStoreIsReportedWithRetryAfter() {
        client.get()
                .uri("/api/notes/away")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After");
        client.get()
                .uri("/notes/away")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectBody(String.class)
                .value(body -> assertThat(body).contains("Service momentanément indisponible"));
    }

    @Test
    @ExpectedError(logger = ERROR_PAGES, message = "/notes/unexpected")
    void anUnexpectedErrorRevealsNoDetails() {
        client.get()
                .uri("/notes/unexpected")
                .exchange()
                .expectStatus()
                .is5xxServerError()
                .expectBody(String.class)
                .value(body -> assertThat(body).contains("Erreur imprévue").doesNotContain("alert(1)"));
    }

    @Test
    void addressesWithoutARuleAreDenied() {
        client.get().uri("/actuator/env").exchange().expectStatus().isSeeOther();
        client.get().uri("/api/nothing").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void theApiAuthenticatesEveryCallWithoutASession() {
        client.get()
                .uri("/api/decisions/me")
                .headers(headers -> headers.setBasicAuth("forum", "palabre"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectCookie()
                .doesNotExist("SESSION")
                .expectBody()
                .jsonPath("$.id")
                .isEqualTo("forum")
                .jsonPath("$.thread")
                .isEqualTo(true);
        client.get()
                .uri("/api/decisions/me")
                .headers(headers -> headers.setBasicAuth("dori", "palabre"))
                .exchange()
                .expectStatus()
                .isForbidden();
        client.get()
                .uri("/api/decisions/me")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .exists("WWW-Authenticate");
    }

    @Test
    void aProtectedPageRedirectsToSignInAndBack() {
        client.get()
                .uri("/decisions/me")
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/sign-in?next=%2Fdecisions%2Fme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notes/unknown", "/notes/taken", "/notes/away"})
    void anErrorPageShowsTheMemberAndSignOut(String address) {
        assertMemberAndSignOut(address);
    }

    @Test
    @ExpectedError(logger = ERROR_PAGES, message = "/notes/unexpected")
    void thePageOfAnUnexpectedErrorShowsTheMemberAndSignOut() {
        assertMemberAndSignOut("/notes/unexpected");
    }

    private void assertMemberAndSignOut(String address) {
        try (var forum = signedIn()) {
            var page = forum.read(address);

            assertThat(page.statusCode()).isGreaterThanOrEqualTo(400);
            assertThat(page.body()).contains(FORUM).contains("Se déconnecter");
            assertThat(forum.send("/sign-out", page, Map.of()).statusCode()).isEqualTo(303);
            assertThat(forum.read(address).body()).doesNotContain(FORUM);
        }
    }

    @Test
    void thePageOfAnExpiredFormShowsTheMemberAndSignOut() {
        try (var forum = signedIn()) {
            var page = forum.send("/notes", Map.of("_csrf", "of-yesterday"));

            assertThat(page.statusCode()).isEqualTo(403);
            assertThat(page.body()).contains("a expiré").contains(FORUM);
            assertThat(forum.send("/sign-out", page, Map.of()).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void anErrorPageForAVisitorOffersSignIn() {
        client.get()
                .uri("/notes/unknown")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody(String.class)
                .value(body -> assertThat(body).contains("Se connecter").doesNotContain("Se déconnecter"));
    }

    private Visitor signedIn() {
        var visitor = new Visitor(port);
        var page = visitor.read("/notes");
        var response = visitor.send("/login", page, Map.of("username", "forum", "password", "palabre"));
        assertThat(response.headers().firstValue("Location")).hasValue("/");
        return visitor;
    }

    private String page(String address) {
        return Objects.requireNonNull(client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
