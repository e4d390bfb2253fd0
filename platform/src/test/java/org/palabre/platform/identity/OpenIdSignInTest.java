package org.palabre.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palabre.platform.testing.OpenIdProvider;

@IdentityTest
class OpenIdSignInTest {

    private static final String SITE = "http://127.0.0.1:" + IdentityService.PORT;
    private static final Map<String, Object> AWA = Map.of("sub", "awa", "roles", List.of("msf", "unknown"));

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final OpenIdProvider provider = IdentityService.PROVIDER;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @BeforeEach
    void signInAsAwa() {
        provider.signIn(AWA);
    }

    @AfterEach
    void close() {
        browser.close();
        client.close();
    }

    private static HttpResponse<String> get(HttpClient http, String address) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(address)).timeout(TIMEOUT).build(), BodyHandlers.ofString());
    }

    private static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("nowhere");
    }

    @Test
    void signInReturnsToTheRequestedPage() throws Exception {
        var page = get(browser, SITE + "/decisions/me");

        assertThat(page.uri()).hasToString(SITE + "/decisions/me");
        assertThat(page.body()).contains("\"id\":\"awa\"").contains("[\"MSF\"]");
    }

    @Test
    void aMemberWithoutTheRoleIsRefused() throws Exception {
        provider.signIn(Map.of("sub", "awa", "roles", List.of("observer")));

        assertThat(get(browser, SITE + "/decisions/me").statusCode()).isEqualTo(403);
    }

    @Test
    void theAuthorizationRequestHasPkceStateAndNonce() throws Exception {
        var request = location(get(client, SITE + "/sign-in/sample"));

        assertThat(request)
                .startsWith(provider.issuer() + "/authorize?")
                .contains("response_type=code", "scope=openid", "client_id=sample")
                .contains("code_challenge_method=S256", "code_challenge=", "state=", "nonce=");
    }

    @Test
    void signInRedirectsToThisSiteOnly() throws Exception {
        for (String address : List.of("https://evil.example/", "//evil.example", "/%5Cevil.example", "javascript:1")) {
            cookies.getCookieStore().removeAll();
            var request = get(client, SITE + "/sign-in?next=" + address);
            var code = get(client, location(request));
            assertThat(location(get(client, location(code)))).as(address).isEqualTo("/");
        }
    }

    @Test
    void theSessionCookieIsPerServiceAndHttpOnly() throws Exception {
        var header = get(client, SITE + "/sign-in/sample").headers().allValues("Set-Cookie");

        assertThat(header)
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("session-sample=")
                        .containsIgnoringCase("HttpOnly")
                        .contains("SameSite=Lax")
                        .contains("Path=/"));
    }

    @Test
    void theSessionIdChangesAtSignIn() throws Exception {
        var request = get(client, SITE + "/sign-in/sample");
        String previous = session();
        get(client, location(get(client, location(request))));

        assertThat(session()).isNotEqualTo(previous);
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("session-sample"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anUnrequestedCodeIsRefused() throws Exception {
        var code = location(get(client, location(get(client, SITE + "/sign-in/sample"))));
        cookies.getCookieStore().removeAll();

        var response = get(client, code);

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("La connexion n’a pas abouti");
        assertThat(get(client, SITE + "/decisions/me").statusCode()).isEqualTo(303);
    }

    @Test
    void anIdTokenForAnotherClientIsRefused() throws Exception {
        provider.signIn(Map.of("sub", "awa", "roles", List.of("msf"), "aud", "another-client"));

        assertThat(get(browser, SITE + "/decisions/me").statusCode()).isEqualTo(403);
    }

    @Test
    void anIdTokenOfAnotherIssuerOrWithAnotherNonceIsRefused() throws Exception {
        provider.signIn(Map.of("sub", "awa", "roles", List.of("msf"), "iss", "https://other.example"));
        assertThat(get(browser, SITE + "/decisions/me").statusCode()).isEqualTo(403);

        provider.signIn(Map.of("sub", "awa", "roles", List.of("msf"), "nonce", "replayed"));
        assertThat(get(browser, SITE + "/decisions/me").statusCode()).isEqualTo(403);
    }

    @Test
    void signOutEndsTheSessionHereAndAtTheProvider() throws Exception {
        get(browser, SITE + "/decisions/me");

        var response = post("/sign-out", "_csrf=" + csrf());

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(location(response))
                .startsWith(provider.issuer() + "/end?")
                .contains("client_id=sample", "id_token_hint=", "post_logout_redirect_uri=" + SITE);
        assertThat(get(client, SITE + "/decisions/me").statusCode()).isEqualTo(303);
    }

    @Test
    void signOutAfterTheSessionExpiredStillEndsTheProvidersSession() throws Exception {
        get(client, SITE + "/decisions/me");

        assertThat(location(post("/sign-out", "_csrf=" + csrf()))).startsWith(provider.issuer() + "/end?");
    }

    @Test
    void anotherSiteCannotSignAMemberOut() throws Exception {
        get(browser, SITE + "/decisions/me");

        assertThat(post("/sign-out", "").statusCode()).isEqualTo(403);
        assertThat(get(client, SITE + "/decisions/me").statusCode()).isEqualTo(200);
    }

    @Test
    void backChannelLogoutEndsTheSession() throws Exception {
        provider.addLogoutAddress(SITE + "/logout/connect/back-channel/sample");
        get(browser, SITE + "/decisions/me");
        assertThat(get(client, SITE + "/decisions/me").statusCode()).isEqualTo(200);

        get(client, provider.issuer() + "/end?post_logout_redirect_uri=" + SITE);

        assertThat(get(client, SITE + "/decisions/me").statusCode()).isEqualTo(303);
    }

    @Test
    void formsMayRedirectToTheProviderOnly() throws Exception {
        var policy = get(client, SITE + "/decisions/me")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("");

        assertThat(policy).endsWith("form-action 'self' " + provider.issuer());
    }

    @Test
    void metricsArePublicAndSettingsAreNot() throws Exception {
        assertThat(get(client, SITE + "/actuator/metrics/palabre.outbox.lag").body())
                .contains("palabre.outbox.lag");
        assertThat(get(client, SITE + "/actuator/env").statusCode()).isEqualTo(303);
    }

    @Test
    void aConnectionSurvivesManySignIns() throws Exception {
        for (int i = 0; i < 150; i++) {
            assertThat(get(browser, SITE + "/sign-in?next=/sample-assets/icon.svg")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private String csrf() throws Exception {
        return get(client, SITE + "/form").body().replaceFirst("(?s).*name=\"_csrf\" value=\"([^\"]*)\".*", "$1");
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(SITE + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }
}
