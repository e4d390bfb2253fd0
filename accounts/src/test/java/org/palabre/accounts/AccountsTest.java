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
    private static final String CHOSEN = "une phrase facile à retenir";
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
    void aMemberComesBackToWhereTheyWantedToGo() {
        try (var visitor = new Visitor(port)) {
            var asked = visitor.read("/accounts");
            assertThat(asked.statusCode()).isEqualTo(303);
            assertThat(location(asked)).isEqualTo("/sign-in?next=%2Faccounts");

            var form = visitor.read(location(asked));
            var answer = visitor.send(
                    "/sign-in", form, Map.of("name", SECRETARIAT, "password", password, "next", "/accounts"));
            assertThat(location(answer)).isEqualTo("/accounts");
            assertThat(visitor.read("/accounts").body()).contains(SECRETARIAT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example"})
    void nobodyIsLedAwayBySigningIn(String next) {
        try (var visitor = new Visitor(port)) {
            var answer = visitor.send(
                    "/sign-in",
                    visitor.read("/sign-in"),
                    Map.of("name", SECRETARIAT, "password", password, "next", next));
            assertThat(location(answer)).isEqualTo("/");
        }
    }

    @Test
    void guessingIsSlowedDownAndTheRightPasswordDoesNotHelpThen() {
        String fresh = open("throttled", "MSF");
        try (var visitor = new Visitor(port)) {
            var form = visitor.read("/sign-in");
            for (int attempt = 1; attempt <= 8; attempt++) {
                var wrong = visitor.send("/sign-in", form, Map.of("name", "throttled", "password", "wrong " + attempt));
                assertThat(wrong.statusCode()).isEqualTo(422);
            }
            var right = visitor.send("/sign-in", form, Map.of("name", "throttled", "password", fresh));
            assertThat(right.statusCode()).isEqualTo(429);
        }
        try (var other = signedIn(SECRETARIAT, password)) {
            assertThat(other.read("/accounts").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void signingOutEndsTheSessionForWhoeverHoldsItsCookie() throws Exception {
        try (var member = new Visitor(port);
                var thief = HttpClient.newHttpClient()) {
            var cookie = signIn(member, SECRETARIAT, password).headers().allValues("Set-Cookie").stream()
                    .flatMap(set -> HttpCookie.parse(set).stream())
                    .filter(set -> set.getName().equals("SESSION"))
                    .findFirst()
                    .orElseThrow();
            var stolen = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/accounts"))
                    .header("Cookie", cookie.toString())
                    .build();
            assertThat(thief.send(stolen, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);

            var answer = member.send("/sign-out", member.read("/accounts"), Map.of());
            assertThat(location(answer)).isEqualTo("/");

            assertThat(thief.send(stolen, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void closingAnAccountEndsItsSessionsAndShutsTheDoor() {
        String fresh = open("closing", "MSF");
        try (var member = signedIn("closing", fresh);
                var secretariat = signedIn(SECRETARIAT, password)) {
            assertThat(member.read("/accounts/me").statusCode()).isEqualTo(200);

            var page = secretariat.read("/accounts");
            assertThat(secretariat
                            .send("/accounts/closing/closing", page, Map.of())
                            .statusCode())
                    .isEqualTo(303);

            assertThat(member.read("/accounts/me").statusCode()).isEqualTo(303);
            assertThat(signIn(member, "closing", fresh).statusCode()).isEqualTo(422);
            var own = secretariat.send("/accounts/secretariat/closing", page, Map.of());
            assertThat(own.statusCode()).isEqualTo(409);
        }
    }

    @Test
    void aMemberChoosesAPasswordAndOtherSessionsEnd() {
        String fresh = open("choosing", "MSF");
        try (var here = signedIn("choosing", fresh);
                var elsewhere = signedIn("choosing", fresh)) {
            var form = here.read("/accounts/me");
            var wrong = here.send("/accounts/me", form, Map.of("present", "wrong", "password", CHOSEN));
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains("id=\"present-error\"");
            var tooShort = here.send("/accounts/me", form, Map.of("present", fresh, "password", "court"));
            assertThat(tooShort.body()).contains("id=\"password-error\"");

            assertThat(location(here.send("/accounts/me", form, Map.of("present", fresh, "password", CHOSEN))))
                    .isEqualTo("/sign-in");

            assertThat(elsewhere.read("/accounts/me").statusCode()).isEqualTo(303);
            assertThat(signIn(elsewhere, "choosing", fresh).statusCode()).isEqualTo(422);
            assertThat(signIn(elsewhere, "choosing", CHOSEN).statusCode()).isEqualTo(303);
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
    void noFormIsTakenWithoutItsToken(String address) {
        try (var secretariat = signedIn(SECRETARIAT, password)) {
            assertThat(secretariat.send(address, Map.of("name", "intruder")).statusCode())
                    .isEqualTo(403);
            assertThat(secretariat.read("/accounts").body()).doesNotContain("intruder");
        }
    }

    @ParameterizedTest
    @CsvSource({"MSF", "OBSERVER"})
    void onlyTheSecretariatKeepsAccounts(String role) {
        String name = "member-" + role.toLowerCase(Locale.ROOT);
        String fresh = open(name, role);
        try (var member = signedIn(name, fresh)) {
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

    private static Visitor signedIn(String name, String with) {
        var visitor = new Visitor(port);
        assertThat(signIn(visitor, name, with).statusCode()).isEqualTo(303);
        return visitor;
    }

    private static HttpResponse<String> signIn(Visitor visitor, String name, String with) {
        return visitor.send("/sign-in", visitor.read("/sign-in"), Map.of("name", name, "password", with));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
