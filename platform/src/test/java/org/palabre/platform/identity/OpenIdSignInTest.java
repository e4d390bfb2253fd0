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

    private static final String SITE = "http://127.0.0.1:" + VouchedService.PORT;
    private static final Map<String, Object> AWA = Map.of("sub", "awa", "roles", List.of("msf", "unknown"));

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OpenIdProvider provider = VouchedService.PROVIDER;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private final HttpClient careful =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @BeforeEach
    void awaComes() {
        provider.signIn(AWA);
    }

    @AfterEach
    void close() {
        browser.close();
        careful.close();
    }

    private static HttpResponse<String> get(HttpClient client, String address) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build(), BodyHandlers.ofString());
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("nowhere");
    }

    @Test
    void aMemberIsLedThroughTheProviderToWhereTheyWantedToGo() throws Exception {
        var page = get(browser, SITE + "/decisions/me");

        assertThat(page.uri()).hasToString(SITE + "/decisions/me");
        assertThat(page.body()).contains("\"id\":\"awa\"").contains("[\"MSF\"]");
    }

    @Test
    void whoHasNoRoleIsKnownAndStillRefused() throws Exception {
        provider.signIn(Map.of("sub", "awa", "roles", List.of("observer")));

        assertThat(get(browser, SITE + "/decisions/me").statusCode()).isEqualTo(403);
    }

    @Test
    void theQuestionCarriesPkceStateAndNonce() throws Exception {
        var question = location(get(careful, SITE + "/sign-in/sample"));

        assertThat(question)
                .startsWith(provider.issuer() + "/authorize?")
                .contains("response_type=code", "scope=openid", "client_id=sample")
                .contains("code_challenge_method=S256", "code_challenge=", "state=", "nonce=");
    }

    @Test
    void signingInLeadsToAddressesOfThisSiteOnly() throws Exception {
        for (String elsewhere :
                List.of("https://evil.example/", "//evil.example", "/%5Cevil.example", "javascript:1")) {
            cookies.getCookieStore().removeAll();
            var question = get(careful, SITE + "/sign-in?next=" + elsewhere);
            var code = get(careful, location(question));
            assertThat(location(get(careful, location(code)))).as(elsewhere).isEqualTo("/");
        }
    }

    @Test
    void theSessionCookieIsTheServicesOwnAndOutOfReachForScripts() throws Exception {
        var header = get(careful, SITE + "/sign-in/sample").headers().allValues("Set-Cookie");

        assertThat(header)
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("session-sample=")
                        .containsIgnoringCase("HttpOnly")
                        .contains("SameSite=Lax")
                        .contains("Path=/"));
    }

    @Test
    void theSessionChangesItsNameWhenSomebodySignsIn() throws Exception {
        var question = get(careful, SITE + "/sign-in/sample");
        String before = session();
        get(careful, location(get(careful, location(question))));

        assertThat(session()).isNotEqualTo(before);
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("session-sample"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCodeThatNobodyAskedForIsRefused() throws Exception {
        var code = location(get(careful, location(get(careful, SITE + "/sign-in/sample"))));
        cookies.getCookieStore().removeAll();

        var answer = get(careful, code);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("La connexion n’a pas abouti");
        assertThat(get(careful, SITE + "/decisions/me").statusCode()).isEqualTo(303);
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
    void whoSignsOutIsSignedOutHereAndAtTheProvider() throws Exception {
        get(browser, SITE + "/decisions/me");

        var answer = post("/sign-out", "_csrf=" + csrf());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer))
                .startsWith(provider.issuer() + "/end?")
                .contains("client_id=sample", "id_token_hint=", "post_logout_redirect_uri=" + SITE);
        assertThat(get(careful, SITE + "/decisions/me").statusCode()).isEqualTo(303);
    }

    @Test
    void whoSignsOutAfterTheSessionRanOutIsStillSignedOutAtTheProvider() throws Exception {
        get(careful, SITE + "/decisions/me");

        assertThat(location(post("/sign-out", "_csrf=" + csrf()))).startsWith(provider.issuer() + "/end?");
    }

    @Test
    void nobodyIsSignedOutByAnotherSite() throws Exception {
        get(browser, SITE + "/decisions/me");

        assertThat(post("/sign-out", "").statusCode()).isEqualTo(403);
        assertThat(get(careful, SITE + "/decisions/me").statusCode()).isEqualTo(200);
    }

    @Test
    void whoSignsOutElsewhereIsSignedOutHere() throws Exception {
        provider.tellOfSignOut(SITE + "/logout/connect/back-channel/sample");
        get(browser, SITE + "/decisions/me");
        assertThat(get(careful, SITE + "/decisions/me").statusCode()).isEqualTo(200);

        get(careful, provider.issuer() + "/end?post_logout_redirect_uri=" + SITE);

        assertThat(get(careful, SITE + "/decisions/me").statusCode()).isEqualTo(303);
    }

    @Test
    void aFormMayLeadToTheProviderAndNowhereElse() throws Exception {
        var policy = get(careful, SITE + "/decisions/me")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("");

        assertThat(policy).endsWith("form-action 'self' " + provider.issuer());
    }

    @Test
    void figuresAreReadWithoutSigningInAndSettingsAreNot() throws Exception {
        assertThat(get(careful, SITE + "/actuator/metrics/palabre.outbox.lag").body())
                .contains("palabre.outbox.lag");
        assertThat(get(careful, SITE + "/actuator/env").statusCode()).isEqualTo(303);
    }

    @Test
    void aConnectionIsReadOnAfterEachOfManySignIns() throws Exception {
        for (int i = 0; i < 150; i++) {
            assertThat(get(browser, SITE + "/sign-in?next=/sample-assets/icon.svg")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private String csrf() throws Exception {
        return get(careful, SITE + "/form").body().replaceFirst("(?s).*name=\"_csrf\" value=\"([^\"]*)\".*", "$1");
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return careful.send(
                HttpRequest.newBuilder(URI.create(SITE + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }
}
