package org.palabre.synthesis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palabre.synthesis.consultation.ConsultationState;
import org.palabre.synthesis.contribution.ContributionContent;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.contribution.Origin;
import org.palabre.synthesis.facet.LabelContributions;
import org.palabre.synthesis.testing.Forum;
import org.palabre.synthesis.testing.SynthesisTest;
import org.springframework.beans.factory.annotation.Autowired;

@SynthesisTest
class FindContributionsTest {

    private static final UUID HEALTH = UUID.randomUUID();
    private static final UUID WATER = UUID.randomUUID();

    @Autowired
    Forum forum;

    @Autowired
    GroupedContributions contributions;

    @Autowired
    LabelContributions labelContributions;

    @Autowired
    FindContributions findContributions;

    private final List<GroupedContribution> saved = new ArrayList<>();

    @Test
    void accentsCaseAndInflectionsAreIgnored() {
        village("words");
        assertThat(texts("words", "MEDICAMENT gratuit"))
                .containsExactly("Les médicaments gratuits du centre de santé sont vendus.");
        assertThat(texts("words", "me\u0301dicament \u200bgratuit"))
                .as("with decomposed accents and invisible characters")
                .hasSize(1);
        say("words", "Le blé manque.", "est", Origin.ONLINE, "CITIZEN", "fr", null);
        say("words", "The café is closed.", "est", Origin.ONLINE, "CITIZEN", "en", null);
        assertThat(texts("words", "ble")).containsExactly("Le blé manque.");
        assertThat(texts("words", "cafe")).containsExactly("The café is closed.");
        assertThat(texts("words", "ecole")).containsExactly("L’école n’a pas d’eau.");
        assertThat(texts("words", "publishing budget")).containsExactly("They should publish the health budgets.");
        assertThat(texts("words", "les forages de la commune"))
                .as("stop words are ignored")
                .hasSize(2);
        assertThat(texts("words", "médicaments forage"))
                .as("all words are required")
                .isEmpty();
        assertThat(texts("words", "la")).as("only stop words").isNotEmpty();
        assertThat(texts("words", "?!")).isEmpty();
    }

    @Test
    void aPhraseIsFoundAsItStands() {
        village("phrases");
        assertThat(texts("phrases", "\"centre de santé\"")).hasSize(1);
        assertThat(texts("phrases", "« santé centre »")).isEmpty();
        assertThat(texts("phrases", "santé centre")).hasSize(1);
    }

    @Test
    void matchesAreShownInContext() {
        village("extracts");
        Extract extract = Objects.requireNonNull(find("extracts", "medicament", new ThemeScope.AllThemes(), Map.of())
                .hits()
                .getFirst()
                .extract());
        assertThat(extract.pieces()).contains(new Extract.Piece("médicaments", true));
        assertThat(extract.pieces().stream().map(Extract.Piece::text).collect(Collectors.joining()))
                .isEqualTo("Les médicaments gratuits du centre de santé sont vendus.");
        assertThat(extract.whole()).isTrue();
    }

    @Test
    void ofALongTextTheSentencesWithMatchesAreShown() {
        forum.consultation("long", 1, ConsultationState.OPEN);
        String filler = "Rien de cela ne change depuis des années. ".repeat(40);
        say("long", filler + "Le barrage de Bagré fuit. " + filler, "est", Origin.ONLINE, "CITIZEN", "fr", null);
        Extract extract = Objects.requireNonNull(find("long", "barrage", new ThemeScope.AllThemes(), Map.of())
                .hits()
                .getFirst()
                .extract());
        assertThat(extract.whole()).isFalse();
        String shown = extract.pieces().stream().map(Extract.Piece::text).collect(Collectors.joining());
        assertThat(shown).contains("Le barrage de Bagré fuit.").hasSizeLessThan(400);
    }

    @Test
    void criteriaAreCombinedAndCounted() {
        village("choices");
        var inSahel = find("choices", null, new ThemeScope.AllThemes(), Map.of(Criterion.REGION, "sahel"));
        assertThat(inSahel.total()).isEqualTo(3);
        assertThat(inSahel.counts().of(Criterion.REGION))
                .as("matches in another region")
                .containsEntry("est", 2);
        assertThat(inSahel.counts().of(Criterion.ORIGIN))
                .containsExactlyInAnyOrderEntriesOf(Map.of("ONLINE", 2, "WORKSHOP", 1));

        var both = find(
                "choices",
                "forage",
                new ThemeScope.OneTheme(WATER),
                Map.of(Criterion.REGION, "sahel", Criterion.KIND, "COMPANY"));
        assertThat(both.total()).isZero();
        assertThat(both.counts().of(Criterion.KIND)).containsExactly(Map.entry("CITIZEN", 1));

        assertThat(find("choices", null, new ThemeScope.AllThemes(), Map.of(Criterion.SECTOR, "health"))
                        .total())
                .isEqualTo(2);
        assertThat(find("choices", null, new ThemeScope.AllThemes(), Map.of(Criterion.LANGUAGE, "en"))
                        .total())
                .isOne();
    }

    @Test
    void themesAreCountedAndTheUnthemedAreFound() {
        village("themes");
        var found = find("themes", "eau", new ThemeScope.NoTheme(), Map.of());
        assertThat(found.total()).isOne();
        assertThat(found.counts().under(WATER)).isEqualTo(1);
        assertThat(found.counts().total()).isEqualTo(2);
    }

    @Test
    void newChangedAndMovedContributionsAreFoundAtOnce() {
        village("fresh");
        assertThat(texts("fresh", "barrage")).isEmpty();
        GroupedContribution late = say("fresh", "Le barrage fuit.", "est", Origin.ONLINE, "CITIZEN", "fr", null);
        assertThat(texts("fresh", "barrage")).containsExactly("Le barrage fuit.");

        GroupedContribution stored =
                Objects.requireNonNull(contributions.of(List.of(late.id())).get(late.id()));
        stored.update(content(2, "Le pont est tombé.", "est", Origin.ONLINE, "CITIZEN", "fr"));
        stored.settle(WATER, 0.9);
        contributions.save(List.of(stored));
        assertThat(texts("fresh", "barrage")).as("redacted text").isEmpty();
        assertThat(find("fresh", "ponts", new ThemeScope.OneTheme(WATER), Map.of())
                        .total())
                .isOne();
        assertThat(find("fresh", null, new ThemeScope.OneTheme(WATER), Map.of())
                        .hits()
                        .getFirst()
                        .contribution()
                        .id())
                .as("nearest first")
                .isEqualTo(late.id());
    }

    private void village(String slug) {
        forum.consultation(slug, 1, ConsultationState.OPEN);
        say(
                slug,
                "Les médicaments gratuits du centre de santé sont vendus.",
                "sahel",
                Origin.WORKSHOP,
                "CITIZEN",
                "fr",
                HEALTH);
        say(slug, "They should publish the health budgets.", "est", Origin.ONLINE, "ASSOCIATION", "en", HEALTH);
        say(
                slug,
                "Réparer les forages de la commune, et l’eau viendra.",
                "sahel",
                Origin.ONLINE,
                "CITIZEN",
                "fr",
                WATER);
        say(slug, "Un forage pour chaque commune.", "est", Origin.ONLINE, "COMPANY", "fr", WATER);
        say(slug, "L’école n’a pas d’eau.", "sahel", Origin.ONLINE, "CITIZEN", "fr", null);
    }

    private GroupedContribution say(
            String slug,
            String text,
            String region,
            Origin origin,
            String kind,
            String language,
            @Nullable UUID theme) {
        var contribution =
                GroupedContribution.received(UUID.randomUUID(), slug, content(1, text, region, origin, kind, language));
        contribution.settle(theme, theme == null ? null : 0.5);
        contributions.save(List.of(contribution));
        labelContributions.label(List.of(contribution));
        saved.add(contribution);
        return contribution;
    }

    private ContributionContent content(
            long eventVersion, String text, String region, Origin origin, String kind, String language) {
        return new ContributionContent(
                eventVersion,
                Instant.EPOCH.plusSeconds(saved.size()),
                origin,
                language,
                region,
                kind,
                null,
                text,
                null);
    }

    private List<String> texts(String slug, String words) {
        return find(slug, words, new ThemeScope.AllThemes(), Map.of()).hits().stream()
                .map(hit -> hit.contribution().content().text())
                .toList();
    }

    private FindContributions.SearchResults find(
            String slug, @Nullable String words, ThemeScope under, Map<Criterion, String> chosen) {
        return findContributions.find(slug, new Search(words, under, chosen), 0, 50);
    }
}
