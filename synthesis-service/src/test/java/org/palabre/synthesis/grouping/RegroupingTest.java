package org.palabre.synthesis.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palabre.engine.EngineSettings;
import org.palabre.engine.FoundTheme;
import org.palabre.engine.Grouping;
import org.palabre.engine.Member;
import org.palabre.engine.Phase;
import org.palabre.engine.Run;
import org.palabre.engine.Suggestion;
import org.palabre.synthesis.contribution.ContributionContent;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.Origin;
import org.palabre.synthesis.theme.Description;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeState;

class RegroupingTest {

    private final List<GroupedContribution> contributions =
            new ArrayList<>(IntStream.range(0, 12).mapToObj(i -> contribution()).toList());
    private final Theme first = theme("Premier");
    private final Theme second = theme("Deuxième");

    @Test
    void aFoundThemeTakesTheIdentityOfTheMostSimilarOne() {
        settle(first, 0, 1, 2, 3);
        settle(second, 4, 5, 6, 7);

        var regrouping = regroup(List.of(found("B", 4, 5, 6, 8), found("A", 0, 1, 2, 3, 7)), List.of());

        assertThat(regrouping.live()).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(target(regrouping, 7).theme()).isEqualTo(first.id());
        assertThat(target(regrouping, 8).theme()).isEqualTo(second.id());
        assertThat(regrouping.found()).isZero();
        assertThat(regrouping.retired()).isZero();
    }

    @Test
    void aVanishedThemeIsRetiredAndRefersToTheThemeOfMostOfItsContributions() {
        settle(first, 0, 1, 2, 3, 4, 5);
        settle(second, 6, 7);

        var regrouping = regroup(List.of(found("A", 0, 1, 2, 3, 4, 5, 6, 7)), List.of());

        assertThat(regrouping.retired()).isEqualTo(1);
        assertThat(second.state()).isEqualTo(ThemeState.RETIRED);
        assertThat(second.mergedInto()).isEqualTo(first.id());
        assertThat(second.formerMembers())
                .containsExactlyInAnyOrder(
                        contributions.get(6).id(), contributions.get(7).id());
    }

    @Test
    void aProvisionalContributionOfASelectedThemeStaysOnlyIfNoOtherIsNearer() {
        first.select();
        settle(first, 0, 1, 2);
        contributions.get(3).placeProvisionally(first.id(), 0.3);
        contributions.get(4).placeProvisionally(first.id(), 0.2);

        assertThat(snapshot().fixed())
                .singleElement()
                .satisfies(fixed -> assertThat(fixed.memberIds()).hasSize(3));
        var regrouping =
                regroup(List.of(found("Premier", 3, 4, 5, 6)), List.of(suggestion(first, 3), suggestion(first, 5)));

        assertThat(target(regrouping, 3).theme()).isEqualTo(first.id());
        assertThat(target(regrouping, 4).theme()).isNotEqualTo(first.id());
        assertThat(target(regrouping, 5).theme())
                .as("a suggestion moves no contribution of another theme")
                .isNotEqualTo(first.id());
        assertThat(regrouping.assignments())
                .doesNotContainKey(contributions.get(0).id());
        assertThat(regrouping.changed())
                .filteredOn(Theme::isLive)
                .singleElement()
                .satisfies(found -> assertThat(found.label()).isEqualTo("Premier (mot)"));
    }

    private Regrouping regroup(List<FoundTheme> found, List<Suggestion> suggestions) {
        var run = new Run("1", EngineSettings.defaults(), 12, 12, 5, 5, 1, 0.5, Map.of(Phase.LABELS, Duration.ZERO));
        return Comparison.of(snapshot(), new Grouping(found, List.of(), suggestions, run));
    }

    private Snapshot snapshot() {
        Map<UUID, GroupedContribution> all = new HashMap<>();
        contributions.forEach(contribution -> all.put(contribution.id(), contribution));
        return new Snapshot("plan", Map.of(first.id(), first, second.id(), second), all);
    }

    private Regrouping.Assignment target(Regrouping regrouping, int contribution) {
        return regrouping
                .assignments()
                .getOrDefault(contributions.get(contribution).id(), Regrouping.Assignment.UNTHEMED);
    }

    private void settle(Theme theme, int... members) {
        for (int member : members) {
            contributions.get(member).settle(theme.id(), 0.5);
        }
    }

    private FoundTheme found(String label, int... members) {
        List<Member> themeMembers = IntStream.of(members)
                .mapToObj(member -> new Member(contributions.get(member).id().toString(), 0.5))
                .toList();
        return new FoundTheme(
                label,
                List.of("mot"),
                themeMembers,
                List.of(themeMembers.getFirst().id()),
                List.of());
    }

    private Suggestion suggestion(Theme theme, int contribution) {
        return new Suggestion(
                theme.id().toString(), contributions.get(contribution).id().toString(), 0.6);
    }

    private static Theme theme(String label) {
        return Theme.candidate(UUID.randomUUID(), "plan", new Description(label, List.of("mot"), List.of(), List.of()));
    }

    private static GroupedContribution contribution() {
        var content = new ContributionContent(
                0, Instant.EPOCH, Origin.ONLINE, "fr", null, "CITIZEN", null, "Un texte.", null);
        return GroupedContribution.received(UUID.randomUUID(), "plan", content);
    }
}
