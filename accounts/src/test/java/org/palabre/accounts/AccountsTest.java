package org.palabre.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palabre.accounts.account.FirstAccounts;
import org.palabre.platform.Platform;
import org.palabre.platform.testing.TestInfrastructure;
import org.palabre.platform.testing.Visitor;
import org.springframework.context.ConfigurableApplicationContext;

class AccountsTest {

    private static final String SECRETARIAT = "secretariat";
    private static final String NEW_PASSWORD = "une phrase facile à retenir";
    private static final Pattern CODE = Pattern.compile("class=\"code[^\"]*\"[^>]*>([^<]+)<");

    private static ConfigurableApplicationContext service;
    private static int port;
    private static String password = "";

    @BeforeAll
    static void start() {
        service = Platform.service(AccountsApplication.class, "accounts")
                .initializers(new TestInfrastructure())
                .run("--server.port=0");
        port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        password = service.getBean(FirstAccounts.class)
                .openIfNone(false)
                .getFirst()
                .password();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void signInReturnsToTheRequestedPage() {
        try (var visitor = new Visitor(port)) {
            var redirect = visitor.read("/accounts");
            assertThat(redirect.statusCode()).isEqualTo(303);
            assertThat(location(redirect)).isEqualTo("/sign-in?next=%2Faccounts");

            var form = visitor.read(location(redirect));
            var response = visitor.send(
                    "/sign-in", form, Map.of("name", SECRETARIAT, "password", password, "next", "/accounts"));
            assertThat(location(response)).isEqualTo("/accounts");
            assertThat(visitor.read("/accounts").body()).contains(SECRETARIAT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example"})
    void signInNeverRedirectsToAnotherSite(String next) {
        try (var visitor = new Visitor(port)) {
            var response = visitor.send(
                    "/sign-in",
                    visitor.read("/sign-in"),
                    Map.of("name", SECRETARIAT, "password", password, "next", next));
            assertThat(location(response)).isEqualTo("/");
        }
    }

    @Test
    void repeatedFailuresAreThrottledEvenForTheCorrectPassword() {
        String initialPassword = open("throttled", "MSF");
        try (var visitor = new Visitor(port)) {
            var form = visitor.read("/sign-in");
            for (int attempt = 1; attempt <= 8; attempt++) {
                var failure =
                        visitor.send("/sign-in", form, Map.of("name", "throttled", "password", "wrong " + attempt));
                assertThat(failure.statusCode()).isEqualTo(422);
            }
            var correct = visitor.send("/sign-in", form, Map.of("name", "throttled", "password", initialPassword));
            assertThat(correct.statusCode()).isEqualTo(429);
        }
        try (var other = signedIn(SECRETARIAT, password)) {
            assertThat(other.read("/accounts").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void signOutInvalidatesTheSessionCookie() throws Exception {
        try (var member = new Visitor(port);
                var thief = HttpClient.newHttpClient()) {
            var cookie = signIn(member, SECRETARIAT, password).headers().allValues("Set-Cookie").stream()
                    .flatMap(set -> HttpCookie.parse(set).stream())
                    .filter(set -> set.getName().equals("SESSION"))
                    .findFirst()
                    .orElseThrow();
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/accounts"))
                    .header("Cookie", cookie.toString())
                    .build();
            assertThat(thief.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);

            var response = member.send("/sign-out", member.read("/accounts"), Map.of());
            assertThat(location(response)).isEqualTo("/");

            assertThat(thief.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void closingAnAccountEndsItsSessionsAndPreventsSignIn() {
        String initialPassword = open("closing", "MSF");
        try (var member = signedIn("closing", initialPassword);
                var secretariat = signedIn(SECRETARIAT, password)) {
            assertThat(member.read("/accounts/me").statusCode()).isEqualTo(200);

            var page = secretariat.read("/accounts");
            assertThat(secretariat
                            .send("/accounts/closing/closing", page, Map.of())
                            .statusCode())
                    .isEqualTo(303);

            assertThat(member.read("/accounts/me").statusCode()).isEqualTo(303);
            assertThat(signIn(member, "closing", initialPassword).statusCode()).isEqualTo(422);
            var own = secretariat.send("/accounts/secretariat/closing", page, Map.of());
            assertThat(own.statusCode()).isEqualTo(409);
        }
    }

    @Test
    void changingThePasswordEndsOtherSessions() {
        String initialPassword = open("choosing", "MSF");
        try (var here = signedIn("choosing", initialPassword);
                var elsewhere = signedIn("choosing", initialPassword)) {
            var form = here.read("/accounts/me");
            var failure = here.send("/accounts/me", form, Map.of("present", "wrong", "password", NEW_PASSWORD));
            assertThat(failure.statusCode()).isEqualTo(422);
            assertThat(failure.body()).contains("id=\"present-error\"");
            var tooShort = here.send("/accounts/me", form, Map.of("present", initialPassword, "password", "court"));
            assertThat(tooShort.body()).contains("id=\"password-error\"");

            assertThat(location(here.send(
                            "/accounts/me", form, Map.of("present", initialPassword, "password", NEW_PASSWORD))))
                    .isEqualTo("/sign-in");

            assertThat(elsewhere.read("/accounts/me").statusCode()).isEqualTo(303);
            assertThat(signIn(elsewhere, "choosing", initialPassword).statusCode())
                    .isEqualTo(422);
            assertThat(signIn(elsewhere, "choosing", NEW_PASSWORD).statusCode()).isEqualTo(303);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/sign-out",
                "/accounts",
                "/accounts/me",
                "/accounts/secretariat/password",
                "/accounts/secretariat/closing",
                "/accounts/secretariat/opening"
            })
    void formsNeedTheirCsrfToken(String address) {
        try (var secretariat = signedIn(SECRETARIAT, password)) {
            assertThat(secretariat.send(address, Map.of("name", "intruder")).statusCode())
                    .isEqualTo(403);
            assertThat(secretariat.read("/accounts").body()).doesNotContain("intruder");
        }
    }

    @ParameterizedTest
    @CsvSource({"MSF", "OBSERVER"})
    void onlyTheSecretariatManagesAccounts(String role) {
        String name = "member-" + role.toLowerCase(Locale.ROOT);
        String initialPassword = open(name, role);
        try (var member = signedIn(name, initialPassword)) {
            assertThat(member.read("/accounts").statusCode()).isEqualTo(403);
            var page = member.read("/accounts/me");
            var opened = member.send("/accounts", page, Map.of("name", "friend", "roles", "SECRETARIAT"));
            assertThat(opened.statusCode()).isEqualTo(403);
        }
    }

    private static String open(String name, String role) {
        try (var secretariat = signedIn(SECRETARIAT, password)) {
            var page =
                    secretariat.send("/accounts", secretariat.read("/accounts"), Map.of("name", name, "roles", role));
            var code = CODE.matcher(page.body());
            assertThat(code.find()).as(page.body()).isTrue();
            return code.group(1).strip();
        }
    }

    private static Visitor signedIn(String name, String signInPassword) {
        var visitor = new Visitor(port);
        assertThat(signIn(visitor, name, signInPassword).statusCode()).isEqualTo(303);
        return visitor;
    }

    private static HttpResponse<String> signIn(Visitor visitor, String name, String signInPassword) {
        return visitor.send("/sign-in", visitor.read("/sign-in"), Map.of("name", name, "password", signInPassword));
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }
}
