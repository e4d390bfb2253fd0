package org.palabre.synthesis.facet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palabre.synthesis.testing.World.eventually;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palabre.platform.testing.Accounts;
import org.palabre.synthesis.testing.SignedIn;
import org.palabre.synthesis.testing.SynthesisTest;
import org.palabre.synthesis.testing.Voices;
import org.palabre.synthesis.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

@SynthesisTest
class FacetPagesTest {

    private static final String SLUG = "facets";
    private static final ParameterizedTypeReference<List<Map<String, Object>>> LIST =
            new ParameterizedTypeReference<>() {};

    @Autowired
    World world;

    @Autowired
    WebTestClient client;

    private static List<UUID> ids = List.of();

    @BeforeEach
    void contributionsAreThemed() {
        if (ids.isEmpty()) {
            world.consultation(SLUG, 1, "OPEN");
            ids = world.contributions(SLUG, Voices.all());
        }
        eventually(() -> assertThat(list("/api/themes?consultation=" + SLUG)).isNotEmpty());
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

    private List<Object> values(UUID contribution) {
        return list("/api/themes/contributions/" + contribution + "/facets").stream()
                .map(label -> label.get("value"))
                .toList();
    }

    private Object theme(UUID contribution) {
        return list("/api/themes?consultation=" + SLUG).stream()
                .map(theme -> theme.get("id"))
                .filter(id -> list("/api/themes/" + id + "/contributions").stream()
                        .anyMatch(one -> contribution.toString().equals(one.get("contributionId"))))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyContributionIsClassifiedOnArrivalWithTheMatchedWords() {
        assertThat(list("/api/themes/contributions/" + ids.getFirst() + "/facets"))
                .anySatisfy(label -> assertThat(label)
                        .containsEntry("facet", "sector")
                        .containsEntry("value", "health")
                        .containsEntry("words", List.of("centre de santé"))
                        .containsEntry("chosenByPerson", false));
        client.get()
                .uri("/themes/contributions/" + ids.getFirst() + "/facets?lang=en")
                .exchange()
                .expectBody(String.class)
                .value(page ->
                        assertThat(page).contains("because of: centre de santé").doesNotContain("<form method"));
    }

    @Test
    void everyExportOfContributionsHasTheThreeFacets() {
        UUID contribution = ids.get(3);
        var member = new SignedIn(client, "msf");
        String address = "/themes/contributions/" + contribution + "/facets";
        member.submit(
                address,
                member.page(address),
                Map.of("value", List.of("health", "water", "local-government", "participation", "transparency")));
        Object theme = theme(contribution);

        for (String file :
                List.of("/themes/of/" + SLUG + "/contributions.csv", "/themes/" + theme + "/contributions.csv")) {
            List<NamedCsvRecord> rows = csv(file);
            NamedCsvRecord row = rows.stream()
                    .filter(one -> one.getField("contributionId").equals(contribution.toString()))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.getField("themeId")).isEqualTo(theme);
            assertThat(row.getField("sector")).isEqualTo("health; water");
            assertThat(row.getField("jurisdiction")).isEqualTo("local-government");
            assertThat(row.getField("governance")).isEqualTo("transparency; participation");
        }
        assertThat(csv("/themes/of/" + SLUG + "/contributions.csv"))
                .extracting(row -> row.getField("contributionId"))
                .containsExactlyInAnyOrderElementsOf(
                        ids.stream().map(UUID::toString).toList());
        assertThat(csv("/themes/" + theme + "/contributions.csv"))
                .hasSize(list("/api/themes/" + theme + "/contributions").size())
                .allSatisfy(row -> assertThat(row.getField("themeId")).isEqualTo(theme));
        client.get()
                .uri("/api/themes/search?consultation=" + SLUG + "&theme=" + theme + "&size=200")
                .exchange()
                .expectBody()
                .jsonPath("$.contributions[?(@.contribution.contributionId=='" + contribution
                        + "')].contribution.facets[*].value")
                .value(values -> assertThat(values)
                        .isEqualTo(List.of("health", "water", "local-government", "transparency", "participation")));

        member.submit(address, member.page(address), Map.of("lexicon", List.of("true")));
    }

    private List<NamedCsvRecord> csv(String address) {
        String text = client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches("Content-Disposition", "attachment; filename=\".*-contributions\\.csv\"")
                .expectHeader()
                .contentType("text/csv;charset=UTF-8")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return CsvReader.builder().ofNamedCsvRecord(Objects.requireNonNull(text)).stream()
                .toList();
    }

    @Test
    void aThemeCountsItsValuesAndShowsThoseOfOne() {
        Object theme = theme(ids.getFirst());
        Map<String, Object> sectors = list("/api/themes/" + theme + "/facets").getFirst();
        Map<?, ?> first = (Map<?, ?>)
                Objects.requireNonNull((List<?>) sectors.get("counts")).getFirst();
        String value = String.valueOf(first.get("value"));
        List<Map<String, Object>> filtered = list("/api/themes/" + theme + "/contributions?facet=" + value);
        assertThat(filtered)
                .hasSize((Integer) Objects.requireNonNull(first.get("contributions")))
                .allSatisfy(one -> assertThat((List<?>) one.get("facets"))
                        .anySatisfy(label ->
                                assertThat(((Map<?, ?>) label).get("value")).isEqualTo(value)));
        client.get()
                .uri("/api/themes/" + theme + "/contributions?facet=nonsense")
                .exchange()
                .expectStatus()
                .isEqualTo(422);
        client.get()
                .uri("/themes/" + theme + "?facet=" + value + "&lang=en")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("Sector", "Why?"));
    }

    @Test
    void aMembersChoiceOverridesTheLexiconAndIsSigned() {
        UUID contribution = ids.get(1);
        String address = "/themes/contributions/" + contribution + "/facets";
        var member = new SignedIn(client, "msf");
        member.submit(address, member.page(address), Map.of("value", List.of("mining", "transparency")));
        assertThat(values(contribution)).containsExactly("mining", "transparency");
        assertThat(member.page(address + "?lang=en")).contains("Chosen by msf on ");

        var secretariat = new SignedIn(client, "secretariat");
        change(secretariat, "health", "porte");
        eventually(() -> assertThat(values(ids.get(2))).doesNotContain("health"));
        assertThat(values(contribution)).containsExactly("mining", "transparency");

        member.submit(address, member.page(address), Map.of("lexicon", List.of("true")));
        assertThat(values(contribution)).contains("health").doesNotContain("mining");

        reset(secretariat);
        eventually(() -> assertThat(values(ids.get(2))).contains("health"));
    }

    @Test
    void othersMayNotChooseNorSeeTheLexicon() {
        client.post()
                .uri("/themes/contributions/" + ids.getFirst() + "/facets")
                .headers(headers -> headers.setBasicAuth("observer", Accounts.PASSWORD))
                .exchange()
                .expectStatus()
                .isForbidden();
        for (String address : List.of("/themes/facets", "/themes/facets/health", "/themes/facets.csv")) {
            client.get()
                    .uri(address)
                    .headers(headers -> headers.setBasicAuth("msf", Accounts.PASSWORD))
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
    }

    @Test
    void anInvalidLineIsRefusedBesideItsFieldAndKept() {
        var secretariat = new SignedIn(client, "secretariat");
        String page = secretariat.page("/themes/facets/water?lang=en");
        var answer = secretariat.answer(
                "/themes/facets/water",
                page,
                Map.of("fr", List.of("eau\nde la"), "en", List.of("water"), "seen", List.of(seen(page))));
        assertThat(answer.getStatus().value()).isEqualTo(422);
        assertThat(answer.getResponseBody())
                .contains("id=\"fr-error\"", "“de la” holds only small words")
                .contains("eau\nde la");
    }

    @Test
    void aSecondEditorSeesThatTheLexiconHasChangedAndLosesNothing() {
        var secretariat = new SignedIn(client, "secretariat");
        String before = secretariat.page("/themes/facets/land?lang=en");
        change(secretariat, "land", "terre");
        var answer = secretariat.answer(
                "/themes/facets/land",
                before,
                Map.of("fr", List.of("parcelle"), "en", List.of(""), "seen", List.of(seen(before))));
        assertThat(answer.getStatus().value()).isEqualTo(409);
        assertThat(answer.getResponseBody()).contains("Somebody else has changed", ">parcelle<");
        reset(secretariat);
    }

    @Test
    void theLexiconIsExportedAndImported() {
        var secretariat = new SignedIn(client, "secretariat");
        String file = secretariat.page("/themes/facets.csv");
        assertThat(file).startsWith("value,language,strength,phrase").contains("health,fr,strong,santé");
        upload(secretariat, "value,language,strength,phrase\nhealth,fr,strong,médicament\n");
        eventually(() -> assertThat(values(ids.getFirst())).doesNotContain("health"));
        upload(secretariat, file);
        eventually(() -> assertThat(values(ids.getFirst())).contains("health"));
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedBesideItsFieldAndReplacesNothing() {
        var secretariat = new SignedIn(client, "secretariat");
        String before = secretariat.page("/themes/facets.csv");
        byte[] latin = "value,language,strength,phrase\r\nhealth,fr,strong,malade\r\nhealth,fr,strong,santé\r\n"
                .getBytes(StandardCharsets.ISO_8859_1);

        for (var words : Map.of("fr", "Le fichier n’est pas en UTF-8 (ligne 3)", "en", "not UTF-8 (line 3)")
                .entrySet()) {
            String page = secretariat.page("/themes/facets?lang=" + words.getKey());
            var answer = secretariat.answer("/themes/facets/import", page, file(page, latin));
            assertThat(answer.getStatus().value()).isEqualTo(422);
            assertThat(answer.getResponseBody())
                    .containsPattern("id=\"file-error\">[^<]*" + Pattern.quote(words.getValue()));
            assertThat(seen(Objects.requireNonNull(answer.getResponseBody()))).isEqualTo(seen(page));
        }
        assertThat(secretariat.page("/themes/facets.csv")).isEqualTo(before);
    }

    @Test
    void aWordThatLostItsAccentsIsRefusedBesideItsFieldAndKept() {
        var secretariat = new SignedIn(client, "secretariat");
        String before = secretariat.page("/themes/facets.csv");
        String page = secretariat.page("/themes/facets/water?lang=fr");
        var answer = secretariat.answer(
                "/themes/facets/water",
                page,
                Map.of("fr", List.of("eau\nbarri\uFFFDre"), "en", List.of(""), "seen", List.of(seen(page))));
        assertThat(answer.getStatus().value()).isEqualTo(422);
        assertThat(answer.getResponseBody())
                .containsPattern("id=\"fr-error\">[^<]*n’est pas en UTF-8")
                .contains("eau\nbarri\uFFFDre");
        assertThat(secretariat.page("/themes/facets.csv")).isEqualTo(before);
    }

    private void upload(SignedIn secretariat, String content) {
        String page = secretariat.page("/themes/facets");
        secretariat.upload("/themes/facets/import", page, file(page, content.getBytes(StandardCharsets.UTF_8)));
    }

    private static BodyInserters.MultipartInserter file(String page, byte[] content) {
        var parts = new MultipartBodyBuilder();
        parts.part("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return "facets.csv";
            }
        });
        parts.part("seen", seen(page));
        return BodyInserters.fromMultipartData(parts.build());
    }

    private static void change(SignedIn secretariat, String value, String french) {
        String page = secretariat.page("/themes/facets/" + value);
        secretariat.submit(
                "/themes/facets/" + value,
                page,
                Map.of("fr", List.of(french), "en", List.of(""), "seen", List.of(seen(page))));
    }

    private static void reset(SignedIn secretariat) {
        String page = secretariat.page("/themes/facets");
        secretariat.submit("/themes/facets/reset", page, Map.of("seen", List.of(seen(page))));
    }

    private static String seen(String page) {
        return page.replaceFirst("(?s).*?name=\"seen\" value=\"(-?\\d+)\".*", "$1");
    }
}
