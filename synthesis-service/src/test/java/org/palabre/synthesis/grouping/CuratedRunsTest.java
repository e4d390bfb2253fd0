package org.palabre.synthesis.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palabre.synthesis.testing.Forum.AWA;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palabre.platform.refusal.Refusal;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.curation.CurationEntries;
import org.palabre.synthesis.curation.CurationEntry;
import org.palabre.synthesis.curation.MergeThemes;
import org.palabre.synthesis.curation.MoveContributions;
import org.palabre.synthesis.curation.PinContributions;
import org.palabre.synthesis.curation.Portion;
import org.palabre.synthesis.curation.RenameTheme;
import org.palabre.synthesis.curation.RestoreTheme;
import org.palabre.synthesis.curation.RetireTheme;
import org.palabre.synthesis.curation.SelectTheme;
import org.palabre.synthesis.curation.SplitTheme;
import org.palabre.synthesis.curation.ThemeWording;
import org.palabre.synthesis.curation.UndoAct;
import org.palabre.synthesis.testing.Forum;
import org.palabre.synthesis.testing.SynthesisTest;
import org.palabre.synthesis.testing.Voices;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeState;
import org.palabre.synthesis.theme.Themes;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of curation under random acts of members, reproducible by their seeds. */
@SynthesisTest
class CuratedRunsTest {

    private static final int AFTERNOONS = 300;
    private static final int ACTS = 6;
    private static final int TEXTS = 24;
    private static final String WHY = "Pour l’épreuve de cette règle.";

    @Autowired
    Forum forum;

    @Autowired
    Themes themes;

    @Autowired
    GroupedContributions contributions;

    @Autowired
    CurationEntries entries;

    @Autowired
    GroupingRuns runs;

    @Autowired
    StartFullRun startFullRun;

    @Autowired
    Proposals proposals;

    @Autowired
    AnswerProposal answerProposal;

    @Autowired
    RenameTheme renameTheme;

    @Autowired
    MergeThemes mergeThemes;

    @Autowired
    SplitTheme splitTheme;

    @Autowired
    MoveContributions moveContributions;

    @Autowired
    PinContributions pinContributions;

    @Autowired
    SelectTheme selectTheme;

    @Autowired
    RetireTheme retireTheme;

    @Autowired
    RestoreTheme restoreTheme;

    @Autowired
    UndoAct undoAct;

    @Test
    void whateverMembersDoEveryActCanBeTakenBackAndNoRunUndoesIt() {
        int applied = 0;
        int made = 0;
        for (int seed = 0; seed < AFTERNOONS; seed++) {
            var random = new Random(seed);
            Forum.ThemedConsultation plan = forum.themed("afternoon-" + seed, texts(random), 3);
            for (int act = 0; act < ACTS; act++) {
                Forum.Snapshot before = forum.snapshot(plan);
                Optional<CurationEntry> entry = anything(plan, random);
                everythingIsUnderOneThemeOrNone(plan);
                if (entry.isPresent()) {
                    made++;
                    if (random.nextInt(3) == 0) {
                        undoAct.undo(AWA, entry.get().id());
                        assertThat(forum.snapshot(plan)).as("seed %d", seed).isEqualTo(before);
                    }
                }
            }
            applied += aRunBreaksNothing(plan, seed) ? 1 : 0;
            forum.forget(plan);
        }
        assertThat(made).isGreaterThan(AFTERNOONS * ACTS / 2);
        assertThat(applied).isGreaterThan(AFTERNOONS / 2);
    }

    @Test
    void theOrderOfTheContributionsChangesNothingButIdentities() {
        for (int seed = 0; seed < 10; seed++) {
            List<String> texts = Voices.all().subList(0, 48);
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
            Set<Set<String>> straight = curatedAndRegrouped("straight-" + seed, texts, order);
            Collections.shuffle(order, new Random(seed));
            assertThat(curatedAndRegrouped("shuffled-" + seed, texts, order)).isEqualTo(straight);
        }
    }

    /** The texts grouped together after the same acts on the same texts, in the given order. */
    private Set<Set<String>> curatedAndRegrouped(String slug, List<String> texts, List<Integer> order) {
        Forum.ThemedConsultation plan =
                forum.themed(slug, order.stream().map(texts::get).toList(), 1);
        moveContributions.move(
                AWA, slug, contributions.under(plan.themes().getFirst()).keySet(), null, 0, WHY);
        run(slug);
        answerProposal.apply(AWA, slug, waiting(slug).run());
        UUID water = themeOf(slug, texts.get(0));
        UUID school = themeOf(slug, texts.get(25));
        mergeThemes.merge(AWA, water, school, entries.last(slug), WHY);
        moveContributions.move(AWA, slug, Set.of(idOf(slug, texts.get(3))), null, entries.last(slug), WHY);
        run(slug);
        proposals.open(slug).ifPresent(open -> answerProposal.apply(AWA, slug, open.run()));
        Map<Optional<UUID>, Set<String>> together = new HashMap<>();
        contributions
                .of(slug)
                .values()
                .forEach(one -> together.computeIfAbsent(Optional.ofNullable(one.theme()), theme -> new HashSet<>())
                        .add(one.content().text()));
        return new HashSet<>(together.values());
    }

    private UUID idOf(String slug, String text) {
        return contributions.of(slug).values().stream()
                .filter(one -> one.content().text().equals(text))
                .map(GroupedContribution::id)
                .findFirst()
                .orElseThrow();
    }

    private UUID themeOf(String slug, String text) {
        return Objects.requireNonNull(contributions.of(slug).values().stream()
                .filter(one -> one.content().text().equals(text))
                .findFirst()
                .orElseThrow()
                .theme());
    }

    private static List<String> texts(Random random) {
        List<String> texts = new ArrayList<>(Voices.all());
        Collections.shuffle(texts, random);
        return texts.subList(0, TEXTS);
    }

    /** A random act; empty if it was refused, as some must be. */
    private Optional<CurationEntry> anything(Forum.ThemedConsultation plan, Random random) {
        String slug = plan.slug();
        int seen = entries.last(slug);
        List<UUID> live = themes.liveIds(slug).stream().sorted().toList();
        UUID one = live.isEmpty() ? plan.themes().getFirst() : live.get(random.nextInt(live.size()));
        UUID other = live.isEmpty() ? one : live.get(random.nextInt(live.size()));
        Set<UUID> some = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> plan.contributions().get(random.nextInt(TEXTS)))
                .collect(Collectors.toSet());
        try {
            return Optional.of(
                    switch (random.nextInt(12)) {
                        case 0 -> renameTheme.rename(AWA, one, seen, new ThemeWording("Nom " + random.nextInt(), null));
                        case 1, 2 -> mergeThemes.merge(AWA, one, other, seen, WHY);
                        case 3 -> splitTheme.split(AWA, one, new Portion.OfSubTheme(0), seen, "Part " + seen, WHY);
                        case 4 ->
                            splitTheme.split(AWA, one, new Portion.OfContributions(some), seen, "Main " + seen, WHY);
                        case 5, 6 ->
                            moveContributions.move(AWA, slug, some, random.nextInt(4) == 0 ? null : one, seen, WHY);
                        case 7 -> pinContributions.pin(AWA, slug, some, random.nextBoolean(), seen);
                        case 8 ->
                            random.nextInt(3) > 0
                                    ? selectTheme.select(AWA, one, seen)
                                    : selectTheme.release(AWA, one, seen);
                        case 9 -> retireTheme.retire(AWA, one, seen, WHY);
                        case 10 -> restoreTheme.restore(AWA, plan.themes().get(random.nextInt(3)), seen);
                        default -> undoAct.undo(AWA, anyEntry(slug, random));
                    });
        } catch (Refusal refused) {
            return Optional.empty();
        }
    }

    private UUID anyEntry(String slug, Random random) {
        List<CurationEntry> all = entries.history(slug).newestFirst();
        return all.isEmpty()
                ? UUID.randomUUID()
                : all.get(random.nextInt(all.size())).id();
    }

    private void everythingIsUnderOneThemeOrNone(Forum.ThemedConsultation plan) {
        Set<UUID> live = themes.liveIds(plan.slug());
        Map<UUID, GroupedContribution> all = contributions.of(plan.slug());
        assertThat(all.keySet()).containsExactlyInAnyOrderElementsOf(plan.contributions());
        int listed = contributions.countUnthemed(plan.slug());
        for (UUID theme : live) {
            listed += contributions.under(theme).size();
        }
        assertThat(listed).isEqualTo(TEXTS);
        assertThat(all.values()).allSatisfy(one -> {
            UUID theme = one.theme();
            if (theme != null) {
                assertThat(live).contains(theme);
            }
        });
    }

    /**
     * Checks that a run only proposes, and that an applied proposal respects members' acts and can be undone as a
     * whole.
     */
    private boolean aRunBreaksNothing(Forum.ThemedConsultation plan, int seed) {
        if (entries.last(plan.slug()) == 0) {
            return false;
        }
        Forum.Snapshot before = forum.snapshot(plan);
        Map<UUID, Theme> themesBefore = themes.live(plan.slug());
        run(plan.slug());
        assertThat(forum.snapshot(plan))
                .as("a run only proposes, seed %d", seed)
                .isEqualTo(before);
        Optional<Proposal> open = proposals.open(plan.slug());
        if (open.isEmpty()) {
            return false;
        }
        CurationEntry applied =
                answerProposal.apply(AWA, plan.slug(), open.get().run());
        everythingIsUnderOneThemeOrNone(plan);
        Forum.Snapshot after = forum.snapshot(plan);
        before.positions().forEach((id, position) -> {
            UUID theme = position.theme();
            @Nullable Theme holder = theme == null ? null : themesBefore.get(theme);
            if (position.pinned() || (holder != null && holder.state() == ThemeState.SELECTED)) {
                assertThat(after.positions()).as("seed %d", seed).containsEntry(id, position);
            }
        });
        Map<UUID, Theme> themesAfter = themes.live(plan.slug());
        themesBefore.values().stream()
                .filter(theme -> theme.state() == ThemeState.SELECTED || theme.givenLabel() != null)
                .forEach(theme -> {
                    assertThat(themesAfter).containsKey(theme.id());
                    assertThat(after.themes().get(theme.id()))
                            .isEqualTo(before.themes().get(theme.id()));
                });
        themesBefore.values().stream()
                .filter(theme -> theme.state() == ThemeState.SELECTED)
                .forEach(theme -> assertThat(members(after, theme.id())).isEqualTo(members(before, theme.id())));
        undoAct.undo(AWA, applied.id());
        assertThat(forum.snapshot(plan)).as("undone, seed %d", seed).isEqualTo(before);
        return true;
    }

    private static Set<UUID> members(Forum.Snapshot picture, UUID theme) {
        return picture.positions().entrySet().stream()
                .filter(entry -> theme.equals(entry.getValue().theme()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void run(String slug) {
        UUID run =
                startFullRun.start(slug, RunTrigger.ASKED, null).orElseThrow().id();
        await().atMost(Duration.ofSeconds(30))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .untilAsserted(() -> assertThat(runs.of(run).map(GroupingRun::status))
                        .hasValueSatisfying(status -> assertThat(status).isIn(RunStatus.DONE, RunStatus.PROPOSED)));
    }

    private Proposal waiting(String slug) {
        return proposals.open(slug).orElseThrow();
    }
}
