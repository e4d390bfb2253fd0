package org.palabre.synthesis.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palabre.synthesis.testing.World.eventually;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.palabre.platform.security.Member;
import org.palabre.platform.security.Role;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.testing.SynthesisTest;
import org.palabre.synthesis.testing.Voices;
import org.palabre.synthesis.testing.World;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeState;
import org.palabre.synthesis.theme.Themes;
import org.springframework.beans.factory.annotation.Autowired;

@SynthesisTest
class FullRunTest {

    private static final Member MSF = new Member("awa", Set.of(Role.MSF), Set.of());

    @Autowired
    World world;

    @Autowired
    GroupedContributions contributions;

    @Autowired
    Themes themes;

    @Autowired
    GroupingRuns runs;

    @Autowired
    StartFullRun startFullRun;

    @Test
    void sixtyContributionsAreGroupedAutomatically() {
        world.consultation("by-itself", 1, "OPEN");
        List<UUID> ids = world.contributions("by-itself", Voices.all());

        eventually(() -> assertThat(run("by-itself").status()).isEqualTo(RunStatus.DONE));

        Map<UUID, GroupedContribution> grouped = contributions.of("by-itself");
        assertThat(grouped.keySet()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(grouped.values()).noneMatch(GroupedContribution::isProvisional);
        assertThat(themes.live("by-itself")).hasSizeBetween(3, 12);
        assertThat(purity(grouped, ids)).isGreaterThan(0.8);
        assertThat(run("by-itself").trigger()).isEqualTo(RunTrigger.GROWTH);
        assertThat(run("by-itself").figures())
                .isNotNull()
                .satisfies(figures -> assertThat(figures.texts()).isEqualTo(60));
        eventually(() -> {
            assertThat(world.published("groupings", "by-itself"))
                    .extracting(World.PublishedEvent::key)
                    .containsExactlyInAnyOrderElementsOf(
                            ids.stream().map(UUID::toString).toList());
            assertThat(world.published("themes", "by-itself"))
                    .hasSameSizeAs(themes.live("by-itself").keySet());
        });
    }

    @Test
    void aNewContributionJoinsItsNearestThemeAtOnce() {
        grouped("as-they-come");

        UUID near = world.contributions(
                        "as-they-come", List.of("Afficher les dépenses de médicaments du centre de santé."))
                .getFirst();
        UUID far = world.contributions("as-they-come", List.of("Zzyzx qwertz blorf."))
                .getFirst();

        eventually(() -> assertThat(contributions.of("as-they-come")).containsKeys(near, far));
        Map<UUID, GroupedContribution> now = contributions.of("as-they-come");
        assertThat(now.get(near)).satisfies(joined -> {
            assertThat(joined.isProvisional()).isTrue();
            assertThat(joined.proximity()).isGreaterThan(0.1);
            assertThat(Voices.HEALTH).contains(anotherOf(joined, now));
        });
        assertThat(now.get(far)).satisfies(alone -> assertThat(alone.theme()).isNull());
        eventually(() -> assertThat(world.published("groupings", "as-they-come"))
                .filteredOn(event -> event.key().equals(near.toString()))
                .hasSize(1)
                .allSatisfy(event ->
                        assertThat(event.body()).extracting("provisional").isEqualTo(true)));
    }

    @Test
    void themesKeepTheirIdentityWhenTheyAreFoundAgain() {
        grouped("identity");
        Set<UUID> before = themes.liveIds("identity");
        world.contributions(
                "identity",
                List.of("Afficher les dépenses du centre de santé.", "Publier le contrat de la mine d’or du village."));
        int eventsBefore = allEvents("identity");

        regroup("identity");

        assertThat(themes.liveIds("identity"))
                .as("no theme gets a new identity")
                .hasSizeGreaterThanOrEqualTo(3)
                .isSubsetOf(before);
        assertThat(contributions.of("identity").values()).noneMatch(GroupedContribution::isProvisional);
        assertThat(run("identity").number()).isEqualTo(2);
        assertThat(run("identity").startedBy()).isEqualTo("awa");

        int moved = moved("identity");
        assertThat(allEvents("identity")).isEqualTo(eventsBefore + moved);
        regroup("identity");
        assertThat(moved("identity")).isZero();
        assertThat(allEvents("identity")).isEqualTo(eventsBefore + moved);
    }

    @Test
    void aThemeThatTheForumDecidedOnKeepsItsContributions() {
        grouped("decided");
        Theme decided = largest("decided");
        Set<UUID> members = contributions.under(decided.id()).keySet();

        world.decision("decided", decided.id());
        world.decision("decided", decided.id());
        eventually(() -> assertThat(themes.of(decided.id()).map(Theme::state)).contains(ThemeState.SELECTED));
        world.contributions(
                "decided",
                Voices.SCHOOL.stream().map(text -> text + " Vraiment.").toList());
        eventually(() -> assertThat(contributions.of("decided")).hasSize(80));
        regroup("decided");

        assertThat(contributions.under(decided.id()).keySet()).containsAll(members);
        assertThat(themes.of(decided.id()).map(Theme::label)).contains(decided.label());
        eventually(() -> assertThat(world.published("themes", "decided"))
                .filteredOn(event -> event.key().equals(decided.id().toString())
                        && "SELECTED".equals(event.body().get("state")))
                .hasSize(1));
    }

    @Test
    void aThemeWhoseDecisionIsWithdrawnStaysSelected() {
        grouped("withdrawn");
        Theme theme = largest("withdrawn");
        Set<UUID> members = contributions.under(theme.id()).keySet();
        UUID next = themes.live("withdrawn").keySet().stream()
                .filter(id -> !id.equals(theme.id()))
                .findFirst()
                .orElseThrow();

        world.decision("withdrawn", theme.id());
        world.withdrawal("withdrawn", theme.id());
        world.decision("withdrawn", next);
        eventually(() -> assertThat(themes.of(next).map(Theme::state)).contains(ThemeState.SELECTED));
        regroup("withdrawn");

        assertThat(themes.of(theme.id()).map(Theme::state)).contains(ThemeState.SELECTED);
        assertThat(themes.of(theme.id()).map(Theme::isDecided)).contains(false);
        assertThat(themes.of(next).map(Theme::isDecided)).contains(true);
        assertThat(contributions.under(theme.id()).keySet()).containsAll(members);
    }

    @Test
    void aDecisionOnAThemeThatWasJustRetiredBringsItBack() {
        grouped("back");
        Theme theme = largest("back");
        List<UUID> members = List.copyOf(contributions.under(theme.id()).keySet());
        Theme other = themes.live("back").values().stream()
                .filter(one -> !one.id().equals(theme.id()))
                .findFirst()
                .orElseThrow();
        List<GroupedContribution> moved =
                new ArrayList<>(contributions.of(members).values());
        moved.forEach(contribution -> contribution.settle(other.id(), 0.5));
        contributions.save(moved);
        theme.retire(members, other.id());
        themes.save(List.of(theme));

        world.decision("back", theme.id());

        eventually(() ->
                assertThat(contributions.under(theme.id()).keySet()).containsExactlyInAnyOrderElementsOf(members));
        eventually(() -> assertThat(themes.of(theme.id()).map(Theme::state)).contains(ThemeState.SELECTED));
    }

    @Test
    void aConsultationThatClosesIsGroupedALastTime() {
        world.consultation("closing", 1, "OPEN");
        List<UUID> ids = world.contributions("closing", Voices.all().subList(10, 25));
        eventually(() -> assertThat(contributions.of("closing")).hasSize(15));

        world.consultation("closing", 2, "CLOSED");

        eventually(() -> assertThat(run("closing").status()).isEqualTo(RunStatus.DONE));
        assertThat(run("closing").trigger()).isEqualTo(RunTrigger.CLOSING);
        assertThat(contributions.of("closing").keySet()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(contributions.of("closing").values()).noneMatch(GroupedContribution::isProvisional);
        assertThat(themes.live("closing")).isNotEmpty();
    }

    @Test
    void onlyOneRunIsUnderWayAtATime() {
        world.consultation("one", 1, "OPEN");
        assertThat(runs.begin("one", RunTrigger.ASKED, "awa")).isPresent();
        assertThat(runs.begin("one", RunTrigger.ASKED, "awa")).isEmpty();
        UUID first = run("one").id();
        assertThat(runs.markFailed(first, RunFailure.INTERRUPTED)).isTrue();
        assertThat(runs.markFailed(first, RunFailure.INTERRUPTED)).isFalse();
        assertThat(runs.begin("one", RunTrigger.ASKED, "awa")).isPresent();
        runs.markFailed(run("one").id(), RunFailure.INTERRUPTED);
    }

    private void grouped(String slug) {
        world.consultation(slug, 1, "OPEN");
        world.contributions(slug, Voices.all());
        eventually(() -> {
            assertThat(contributions.of(slug)).hasSize(60);
            assertThat(run(slug).status()).isEqualTo(RunStatus.DONE);
        });
        assertThat(allEvents(slug)).isEqualTo(60);
    }

    /** Waits until every saved grouping is published and received; returns the number of events. */
    private int allEvents(String slug) {
        Map<String, Long> saved = contributions.of(slug).values().stream()
                .filter(one -> one.theme() != null || !one.isProvisional())
                .collect(Collectors.toMap(one -> one.id().toString(), GroupedContribution::version));
        eventually(
                () -> assertThat(world.publishedVersions("groupings", slug)).containsExactlyInAnyOrderEntriesOf(saved));
        return Set.copyOf(world.published("groupings", slug)).size();
    }

    private int moved(String slug) {
        return Optional.ofNullable(run(slug).outcome())
                .map(GroupingRun.Outcome::moved)
                .orElseThrow();
    }

    private void regroup(String slug) {
        eventually(() -> assertThat(run(slug).isUnderWay()).isFalse());
        UUID asked = startFullRun.request(MSF, slug).id();
        eventually(() -> assertThat(runs.of(asked).map(GroupingRun::status)).contains(RunStatus.DONE));
    }

    private GroupingRun run(String slug) {
        Optional<GroupingRun> latest = runs.latest(slug);
        assertThat(latest).isPresent();
        return latest.orElseThrow();
    }

    private Theme largest(String slug) {
        return themes.live(slug).values().stream()
                .max((one, other) -> contributions.under(one.id()).size()
                        - contributions.under(other.id()).size())
                .orElseThrow();
    }

    private static String anotherOf(GroupedContribution joined, Map<UUID, GroupedContribution> all) {
        return all.values().stream()
                .filter(other -> !other.isProvisional() && Objects.equals(other.theme(), joined.theme()))
                .map(other -> other.content().text())
                .findFirst()
                .orElseThrow();
    }

    /** The share of contributions whose theme is mostly about their own topic. */
    private static double purity(Map<UUID, GroupedContribution> grouped, List<UUID> ids) {
        Map<Optional<UUID>, List<Integer>> topics = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            GroupedContribution contribution = grouped.get(ids.get(i));
            topics.computeIfAbsent(
                            Optional.ofNullable(contribution).map(GroupedContribution::theme),
                            theme -> new ArrayList<>())
                    .add(i / 20);
        }
        long right = topics.entrySet().stream()
                .filter(entry -> entry.getKey().isPresent())
                .mapToLong(entry -> entry.getValue().stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .values()
                        .stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0))
                .sum();
        return right / (double) ids.size();
    }
}
