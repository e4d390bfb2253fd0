package org.palabre.synthesis.theme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palabre.synthesis.testing.World.eventually;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palabre.platform.testing.Accounts;
import org.palabre.synthesis.testing.SignedIn;
import org.palabre.synthesis.testing.SynthesisTest;
import org.palabre.synthesis.testing.Voices;
import org.palabre.synthesis.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@SynthesisTest
class ThemePagesTest {

    private static final String SLUG = "pages";
    private static final String SCRIPT = "<script>alert('comptes')</script> du centre de santé et des médicaments";
    private static final String EXPRESSION = "[[${7*7}]] __${7*7}__ médicaments du centre de santé";
    private static final ParameterizedTypeReference<List<Map<String, Object>>> LIST =
            new ParameterizedTypeReference<>() {};

    @Autowired
    World world;

    @Autowired
    WebTestClient client;

    private static boolean published;

    @BeforeEach
    void groupContributions() {
        if (!published) {
            published = true;
            world.consultation(SLUG, 1, "OPEN");
            world.consultation("secret", 1, "DRAFT");
            List<String> texts = new ArrayList<>(Voices.all());
            texts.add(SCRIPT);
            texts.add(EXPRESSION);
            world.contributions(SLUG, texts);
            world.contributions("secret", List.of("Personne ne doit lire ceci avant l’annonce."));
        }
        eventually(() -> {
            assertThat(themes()).isNotEmpty();
            assertThat(sum("size") + unthemed()).isEqualTo(62);
            assertThat(sum("provisional")).isZero();
        });
    }

    @Test
    void theApiReturnsEveryContributionOfEveryTheme() {
        int sum = 0;
        for (Map<String, Object> theme : themes()) {
            List<Map<String, Object>> members = list("/api/themes/" + theme.get("id") + "/contributions");
            assertThat(members)
                    .hasSize(number(theme, "size"))
                    .allSatisfy(member -> assertThat(member)
                            .containsKeys("contributionId", "text", "origin", "region", "proximity", "provisional"));
            sum += members.size();
        }
        assertThat(sum + unthemed()).isEqualTo(62);
    }

    @Test
    void aPageOfContributionsNamesTheTotal() {
        String address = "/api/themes/" + largest().get("id") + "/contributions";

        client.get()
                .uri(address + "?page=1&size=2")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("X-Total-Count", String.valueOf(largest().get("size")))
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(2);
        client.get().uri(address + "?size=10001").exchange().expectStatus().isEqualTo(422);
        client.get().uri(address + "?page=-1").exchange().expectStatus().isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/themes?consultation=unknown",
                "/api/themes?consultation=secret",
                "/api/themes/unthemed?consultation=secret",
                "/api/themes/nonsense",
                "/api/themes/00000000-0000-0000-0000-000000000000",
                "/api/themes/00000000-0000-0000-0000-000000000000/contributions",
                "/api/themes/runs/00000000-0000-0000-0000-000000000000"
            })
    void unknownAndUnpublishedThemesAreNotFoundByTheApi(String address) {
        client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/themes/of/unknown",
                "/themes/of/secret",
                "/themes/of/secret/unthemed",
                "/themes/nonsense",
                "/themes/runs/nonsense"
            })
    void pagesOfUnknownAndUnpublishedThemesAreNotFound(String address) {
        client.get().uri(address).exchange().expectStatus().isNotFound();
        assertThat(page("/themes")).doesNotContain("secret").contains("Plan d’action pages");
    }

    @ParameterizedTest
    @CsvSource({"facilitator,403", "observer,403", "msf,202", "secretariat,202"})
    void onlyTheForumAndTheSecretariatStartARun(String account, int status) {
        client.post()
                .uri("/api/themes/runs?consultation=" + SLUG)
                .headers(headers -> headers.setBasicAuth(account, Accounts.PASSWORD))
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    @Test
    void startingARunRequiresSignIn() {
        client.post()
                .uri("/api/themes/runs?consultation=" + SLUG)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void theStateOfARunIsReadAtItsAddress() {
        String run = String.valueOf(client.post()
                .uri("/api/themes/runs?consultation=" + SLUG)
                .headers(headers -> headers.setBasicAuth("msf", Accounts.PASSWORD))
                .exchange()
                .expectStatus()
                .isAccepted()
                .returnResult(String.class)
                .getResponseHeaders()
                .getLocation());

        eventually(() -> client.get()
                .uri(run)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("DONE")
                .jsonPath("$.settings.seed")
                .isEqualTo(1)
                .jsonPath("$.figures.texts")
                .isEqualTo(62)
                .jsonPath("$.startedBy")
                .doesNotExist());
        assertThat(page(run.replace("/api", ""))).contains("Regroupement n° ").contains("Terminé");
        assertThat(page(run.replace("/api", "") + "?lang=en"))
                .contains("Run no. ")
                .contains("Done");
    }

    @Test
    void aMemberStartsARunFromThePage() {
        var msf = new SignedIn(client, "msf");
        String page = msf.page("/themes/of/" + SLUG);
        assertThat(page).contains("Regrouper maintenant");
        assertThat(page("/themes/of/" + SLUG)).doesNotContain("Regrouper maintenant");
        assertThat(new SignedIn(client, "observer").page("/themes/of/" + SLUG)).doesNotContain("Regrouper maintenant");

        var location = msf.submit("/themes/of/" + SLUG + "/runs", page);

        assertThat(String.valueOf(location)).startsWith("/themes/runs/");
    }

    @Test
    void everyPageIsAvailableInBothLanguages() {
        String theme = "/themes/" + largest().get("id");
        assertThat(page("/themes")).contains("<h1>Thèmes</h1>").contains("62 contributions");
        assertThat(page("/themes?lang=en")).contains("<h1>Themes</h1>");
        assertThat(page("/themes/of/" + SLUG))
                .contains("Comment ces thèmes ont été trouvés")
                .contains("Candidat");
        assertThat(page("/themes/of/" + SLUG + "?lang=en"))
                .contains("How these themes were found")
                .contains("Action plan pages");
        assertThat(page("/themes/of/" + SLUG + "/unthemed")).contains("Contributions sans thème");
        assertThat(page("/themes/of/" + SLUG + "/unthemed?lang=en")).contains("Contributions without a theme");
        assertThat(page(theme)).contains("Contributions par région").contains("atelier de Dori, ligne 14");
        assertThat(page(theme + "?lang=en")).contains("Contributions by region").contains("workshop in Dori, line 14");
        assertThat(page(theme + "?region=sahel&origin=ONLINE&part=0&page=2")).contains("Tout afficher");
    }

    @Test
    void aConsultationInTheQueryRedirectsToItsThemes() {
        client.get()
                .uri("/themes?consultation=" + SLUG)
                .exchange()
                .expectStatus()
                .is3xxRedirection()
                .expectHeader()
                .location("/themes/of/" + SLUG);
    }

    @Test
    void contributionsAreEscapedAndNotEvaluated() {
        var pages = new StringBuilder(page("/themes/of/" + SLUG + "/unthemed"));
        themes().forEach(theme -> pages.append(page("/themes/" + theme.get("id"))));

        assertThat(pages)
                .contains("&lt;script&gt;alert(")
                .doesNotContain("<script")
                .contains("[[${7*7}]] __${7*7}__ médicaments")
                .doesNotContain("49 médicaments");
    }

    @Test
    void theApiIsDescribedWithOpenApi() {
        client.get()
                .uri("/openapi/synthesis")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.paths['/api/themes'].get.summary")
                .isEqualTo("The themes of a consultation, the largest first")
                .jsonPath("$.paths['/api/themes/runs'].post.parameters.length()")
                .isEqualTo(1);
    }

    private List<Map<String, Object>> themes() {
        return list("/api/themes?consultation=" + SLUG);
    }

    private Map<String, Object> largest() {
        return themes().getFirst();
    }

    private int sum(String number) {
        return themes().stream().mapToInt(theme -> number(theme, number)).sum();
    }

    private static int number(Map<String, Object> theme, String name) {
        return (int) Objects.requireNonNull(theme.get(name));
    }

    private int unthemed() {
        return list("/api/themes/unthemed?consultation=" + SLUG).size();
    }

    private List<Map<String, Object>> list(String address) {
        return Objects.requireNonNull(client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(LIST)
                .returnResult()
                .getResponseBody());
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
