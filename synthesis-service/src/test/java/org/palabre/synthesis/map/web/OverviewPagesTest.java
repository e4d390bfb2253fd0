package org.palabre.synthesis.map.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palabre.synthesis.testing.Forum.AWA;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palabre.platform.reference.Regions;
import org.palabre.synthesis.consultation.ConsultationState;
import org.palabre.synthesis.curation.AssessTheme;
import org.palabre.synthesis.curation.RenameTheme;
import org.palabre.synthesis.curation.ThemeWording;
import org.palabre.synthesis.map.MapThemes;
import org.palabre.synthesis.map.Point;
import org.palabre.synthesis.testing.Forum;
import org.palabre.synthesis.testing.SynthesisTest;
import org.palabre.synthesis.testing.Voices;
import org.palabre.synthesis.theme.Level;
import org.palabre.synthesis.theme.Priority;
import org.palabre.synthesis.theme.Problem;
import org.palabre.synthesis.theme.ReadThemes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@SynthesisTest
class OverviewPagesTest {

    @Autowired
    Forum forum;

    @Autowired
    ReadThemes readThemes;

    @Autowired
    MapThemes mapThemes;

    @Autowired
    RenameTheme renameTheme;

    @Autowired
    AssessTheme assessTheme;

    @Autowired
    Regions regions;

    @Autowired
    WebTestClient client;

    @Test
    void themesThatUseTheSameWordsAreNeighbours() {
        // Two themes of each topic, one after the other: health, health, school, school, water, water.
        Forum.ThemedConsultation plan = forum.themed("neighbours", Voices.all(), 6);

        List<MapThemes.Mapped> mapped = mapThemes.of("neighbours").themes();
        for (MapThemes.Mapped one : mapped) {
            int topic = plan.themes().indexOf(one.counted().theme().id()) / 2;
            assertThat(plan.themes().indexOf(one.nearest().getFirst().theme().id()) / 2)
                    .as(one.counted().theme().label())
                    .isEqualTo(topic);
            assertThat(distance(plan, mapped, one, topic)).isLessThan(distance(plan, mapped, one, -1));
        }
    }

    private static double distance(
            Forum.ThemedConsultation plan, List<MapThemes.Mapped> mapped, MapThemes.Mapped from, int ofTopic) {
        List<Double> distances = new ArrayList<>();
        int own = plan.themes().indexOf(from.counted().theme().id()) / 2;
        for (MapThemes.Mapped other : mapped) {
            int topic = plan.themes().indexOf(other.counted().theme().id()) / 2;
            if (!other.equals(from) && (topic == ofTopic || (ofTopic < 0 && topic != own))) {
                Point a = from.place();
                Point b = other.place();
                distances.add(Math.hypot(a.x() - b.x(), a.y() - b.y()));
            }
        }
        return distances.stream().mapToDouble(one -> one).average().orElseThrow();
    }

    @Test
    void theMapNeedsNoScriptsAndEveryBubbleLinksToItsTheme() {
        Forum.ThemedConsultation plan = forum.themed("mapped", Voices.all(), 4);
        String page = page("/themes/of/mapped/map");

        for (UUID theme : plan.themes()) {
            assertThat(Pattern.compile("<a href=\"/themes/" + theme
                                    + "\" aria-label=\"Thème \\d\u00a0: \\d+ contributions, Candidat\">")
                            .matcher(page)
                            .results())
                    .as("on both drawings, for phone and desktop")
                    .hasSize(2);
            assertThat(page).contains("<a href=\"/themes/" + theme + "\">Thème");
        }
        assertThat(page).doesNotContain("style=", "<script", "NaN");
        assertThat(page("/themes/of/mapped/map")).as("always the same").isEqualTo(page);
        assertThat(page("/themes/of/mapped/map?lang=en")).contains("Theme map", "Candidate");
        assertThat(page("/themes/of/mapped")).contains("/themes/of/mapped/map", "/themes/of/mapped/regions");
    }

    @Test
    void theTableOfRegionsAddsUpToAllContributions() {
        forum.themed("by-region", Voices.all(), 3);
        RegionTable table = RegionTable.of(readThemes.of("by-region"), regions, Locale.FRENCH);

        assertThat(table.totals().total()).isEqualTo(Voices.all().size());
        assertThat(table.rows().stream().mapToInt(RegionTable.Row::total).sum())
                .isEqualTo(table.totals().total());
        for (int column = 0; column <= regions.count(); column++) {
            int at = column;
            assertThat(table.rows().stream()
                            .mapToInt(row -> row.counts().get(at))
                            .sum())
                    .isEqualTo(table.totals().counts().get(at));
        }
        assertThat(table.rows())
                .allSatisfy(row -> assertThat(
                                row.counts().stream().mapToInt(one -> one).sum())
                        .isEqualTo(row.total()));

        String page = page("/themes/of/by-region/regions");
        assertThat(page)
                .contains(
                        "<th scope=\"row\"><a href=\"/themes/",
                        "<th scope=\"col\" class=\"n\"><span>Sahel</span></th>",
                        "<tfoot>")
                .contains("<b>" + Voices.all().size() + "</b>")
                .doesNotContain("style=", "<script");
        assertThat(Pattern.compile("<rect ").matcher(page).results())
                .as("a cell for each figure, on two drawings")
                .hasSize(2 * 4 * (regions.count() + 1));
    }

    @Test
    void theFilesAreValidCsvWithoutFormulas() {
        Forum.ThemedConsultation plan = forum.themed("files", Voices.all().subList(0, 30), 3);
        UUID theme = plan.themes().getFirst();
        renameTheme.rename(AWA, theme, 0, new ThemeWording("=HYPERLINK(\"http://exemple.bf\")", "@note; \"citée\""));
        assessTheme.stateProblem(AWA, theme, 1, new Problem("+1 problème", null, null, "-1"));
        assessTheme.prioritise(AWA, theme, 2, new Priority(Level.HIGH, Level.LOW, Level.MEDIUM));

        List<CsvRecord> themes = csv("/themes/of/files/themes.csv");
        assertThat(themes).hasSize(4);
        assertThat(themes.getFirst().getFields())
                .startsWith("themeId", "label", "state", "size")
                .endsWith("priority");
        CsvRecord row = themes.stream()
                .filter(one -> one.getField(0).equals(theme.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(row.getFields())
                .contains("'=HYPERLINK(\"http://exemple.bf\")", "'@note; \"citée\"", "'+1 problème", "'-1")
                .endsWith("HIGH", "LOW", "MEDIUM", "MEDIUM");

        List<CsvRecord> byRegion = csv("/themes/of/files/regions.csv");
        assertThat(byRegion).hasSize(1 + 3 + 2);
        assertThat(byRegion).allSatisfy(one -> assertThat(one.getFieldCount()).isEqualTo(regions.count() + 4));
        assertThat(byRegion.getLast().getFields()).startsWith("", "total").endsWith("30");
        assertThat(byRegion.toString()).contains("'=HYPERLINK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "regions", "regions.csv", "themes.csv", "contributions.csv"})
    void consultationsThatAreNotPublicAreNotShown(String which) {
        forum.consultation("hidden-overview", 1, ConsultationState.DRAFT);
        client.get()
                .uri("/themes/of/hidden-overview/" + which)
                .exchange()
                .expectStatus()
                .isNotFound();
        client.get()
                .uri("/themes/of/nonsense/" + which)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void aConsultationWithoutContributionsHasEmptyPages() {
        forum.consultation("empty-overview", 1, ConsultationState.OPEN);
        assertThat(page("/themes/of/empty-overview/map"))
                .contains("class=\"empty\"")
                .doesNotContain("<svg class");
        assertThat(page("/themes/of/empty-overview/regions")).contains("class=\"empty\"");
    }

    @Test
    void aThemeIsPrintedWithAllItsContributions() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            texts.add("Contribution numéro " + i + " sur les comptes du centre de santé.");
        }
        Forum.ThemedConsultation small = forum.themed("paper", texts.subList(0, 90), 1);
        String page = page("/themes/" + small.themes().getFirst() + "/print");
        assertThat(Pattern.compile("<li class=\"said\">").matcher(page).results())
                .as("more than a page of the list")
                .hasSize(79);
        assertThat(page)
                .containsPattern("http://[^ ]+/themes/" + small.themes().getFirst())
                .doesNotContain("Les 500 premières");

        Forum.ThemedConsultation large = forum.themed("much-paper", texts, 1);
        String capped = page("/themes/" + large.themes().getFirst() + "/print");
        assertThat(Pattern.compile("<li class=\"said\">").matcher(capped).results())
                .hasSize(500);
        assertThat(capped).contains("Les 500 premières contributions sur 613");
    }

    private List<CsvRecord> csv(String address) {
        var answer = client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches("Content-Disposition", "attachment; filename=\"files-.*\\.csv\"")
                .expectBody(String.class)
                .returnResult();
        return CsvReader.builder().ofCsvRecord(Objects.requireNonNull(answer.getResponseBody())).stream()
                .toList();
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
