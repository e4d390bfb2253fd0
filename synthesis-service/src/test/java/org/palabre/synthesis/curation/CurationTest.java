package org.palabre.synthesis.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.palabre.synthesis.testing.Forum.AWA;
import static org.palabre.synthesis.testing.Forum.BOUBA;
import static org.palabre.synthesis.testing.World.eventually;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.palabre.platform.refusal.Refusal;
import org.palabre.synthesis.consultation.ConsultationState;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.contribution.Position;
import org.palabre.synthesis.testing.Forum;
import org.palabre.synthesis.testing.SynthesisTest;
import org.palabre.synthesis.testing.Voices;
import org.palabre.synthesis.testing.World;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeState;
import org.palabre.synthesis.theme.Themes;
import org.springframework.beans.factory.annotation.Autowired;

@SynthesisTest
class CurationTest {

    private static final String REASON = "Les deux disent la même chose.";

    @Autowired
    Forum forum;

    @Autowired
    World world;

    @Autowired
    Themes themes;

    @Autowired
    GroupedContributions contributions;

    @Autowired
    CurationEntries entries;

    @Autowired
    Curate curate;

    @Autowired
    ApplyChange applyChange;

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

    @Autowired
    KeepDecidedTheme keepDecidedTheme;

    @Test
    void aMembersLabelReplacesTheEnginesUntilItIsUndone() {
        Forum.ThemedConsultation plan = themed("rename");
        UUID theme = plan.themes().getFirst();

        CurationEntry act = renameTheme.rename(AWA, theme, 0, new ThemeWording(" Accès à  l’eau ", "L’eau potable."));

        assertThat(theme(theme).label()).isEqualTo("Accès à l’eau");
        assertThat(theme(theme).note()).isEqualTo("L’eau potable.");
        assertThat(theme(theme).description().label()).isEqualTo("Thème 0");
        eventually(() -> assertThat(world.published("themes", "rename"))
                .anySatisfy(event -> assertThat(event.body().get("label")).isEqualTo("Accès à l’eau")));
        assertThat(act.by()).isEqualTo("awa");
        assertThat(act.change().themes()).singleElement().satisfies(transition -> {
            assertThat(transition.before())
                    .isNotNull()
                    .satisfies(before -> assertThat(before.label()).isEqualTo("Thème 0"));
            assertThat(transition.after().label()).isEqualTo("Accès à l’eau");
        });

        undoAct.undo(BOUBA, act.id());
        assertThat(theme(theme).label()).isEqualTo("Thème 0");
        undoAct.undo(BOUBA, entries.history("rename").newestFirst().getFirst().id());
        assertThat(theme(theme).label()).isEqualTo("Accès à l’eau");
    }

    @Test
    void invalidLabelsAndDescriptionsAreRefusedByField() {
        Forum.ThemedConsultation plan = themed("words");
        UUID theme = plan.themes().getFirst();

        assertRefused("label", () -> renameTheme.rename(AWA, theme, 0, new ThemeWording("ab", null)));
        assertRefused("label", () -> renameTheme.rename(AWA, theme, 0, new ThemeWording("a".repeat(121), null)));
        assertRefused("label", () -> renameTheme.rename(AWA, theme, 0, new ThemeWording("thème 1", null)));
        assertRefused("note", () -> renameTheme.rename(AWA, theme, 0, new ThemeWording(null, "a".repeat(2001))));
        assertRefusedAs("curation-changes-nothing", () -> renameTheme.rename(AWA, theme, 0, new ThemeWording("", "")));
        assertThat(entries.last("words")).isZero();
    }

    @Test
    void aMergedThemeLeadsToItsSuccessorAndIsRestoredByUndo() {
        Forum.ThemedConsultation plan = themed("merge");
        UUID source = plan.themes().get(0);
        UUID target = plan.themes().get(1);
        Set<UUID> members = contributions.under(source).keySet();
        Set<UUID> others = contributions.under(target).keySet();
        Forum.Snapshot before = forum.snapshot(plan);

        CurationEntry act = mergeThemes.merge(AWA, source, target, 0, REASON);

        assertThat(theme(source).isLive()).isFalse();
        assertThat(theme(source).mergedInto()).isEqualTo(target);
        assertThat(contributions.under(target).keySet()).containsAll(members).containsAll(others);
        assertThat(contributions.of(members).values()).allMatch(GroupedContribution::isPinned);
        assertThat(contributions.of(others).values()).noneMatch(GroupedContribution::isPinned);
        assertThat(act.change().contributions()).isEqualTo(members);

        undoAct.undo(BOUBA, act.id());
        assertThat(forum.snapshot(plan)).isEqualTo(before);
        assertRefusedAs("act-undone", () -> undoAct.undo(AWA, act.id()));
    }

    @Test
    void mergingSplittingRetiringAndMovingManyRequireAReason() {
        Forum.ThemedConsultation plan = themed("reasons");
        UUID one = plan.themes().get(0);
        UUID other = plan.themes().get(1);
        Set<UUID> many = contributions.under(one).keySet();
        assertThat(many).hasSizeGreaterThanOrEqualTo(ReasonWhereItMatters.MANY_CONTRIBUTIONS);

        assertRefused("reason", () -> mergeThemes.merge(AWA, one, other, 0, " "));
        assertRefused("reason", () -> mergeThemes.merge(AWA, one, other, 0, "court"));
        assertRefused("reason", () -> splitTheme.split(AWA, one, new Portion.OfSubTheme(0), 0, null, null));
        assertRefused("reason", () -> retireTheme.retire(AWA, one, 0, null));
        assertRefused("reason", () -> moveContributions.move(AWA, "reasons", many, other, 0, null));
        assertThat(entries.last("reasons")).isZero();
        moveContributions.move(AWA, "reasons", Set.of(many.iterator().next()), other, 0, null);
    }

    @Test
    void aThemeIsSplitBySubThemeByWordsOrByContributions() {
        Forum.ThemedConsultation plan = themed("split");
        UUID theme = plan.themes().getFirst();
        Set<UUID> part =
                new HashSet<>(theme(theme).description().subThemes().getFirst().members());
        Forum.Snapshot before = forum.snapshot(plan);

        CurationEntry bySubTheme = splitTheme.split(AWA, theme, new Portion.OfSubTheme(0), 0, null, REASON);
        Theme newTheme = newTheme(bySubTheme);
        assertThat(newTheme.label()).isEqualTo("Partie 0");
        assertThat(contributions.under(newTheme.id()).keySet()).isEqualTo(part);
        undoAct.undo(AWA, bySubTheme.id());
        assertThat(forum.snapshot(plan)).isEqualTo(before);
        assertThat(theme(newTheme.id()).mergedInto()).isEqualTo(theme);

        CurationEntry byWords =
                splitTheme.split(AWA, theme, new Portion.OfWords("MEDICAMENT"), 2, "Médicaments", REASON);
        assertThat(contributions.under(newTheme(byWords).id()).values())
                .isNotEmpty()
                .allSatisfy(contribution ->
                        assertThat(contribution.content().text()).containsIgnoringCase("médicament"));

        UUID picked = contributions.under(theme).keySet().iterator().next();
        CurationEntry byHand =
                splitTheme.split(AWA, theme, new Portion.OfContributions(Set.of(picked)), 3, "À part", REASON);
        assertThat(contributions.under(newTheme(byHand).id())).containsOnlyKeys(picked);

        assertRefused("words", () -> splitTheme.split(AWA, theme, new Portion.OfWords("zzz"), 4, "Rien", REASON));
        Set<UUID> all = contributions.under(theme).keySet();
        assertRefused(
                "contributions",
                () -> splitTheme.split(AWA, theme, new Portion.OfContributions(all), 4, "Tout", REASON));
        assertRefused(
                "label", () -> splitTheme.split(AWA, theme, new Portion.OfContributions(Set.of()), 4, " ", REASON));
        assertRefused(
                "label",
                () -> splitTheme.split(AWA, theme, new Portion.OfContributions(Set.of()), 4, "À part", REASON));
    }

    @Test
    void aContributionIsMovedPinnedAndUnpinned() {
        Forum.ThemedConsultation plan = themed("move");
        UUID one = contributions.under(plan.themes().get(0)).keySet().iterator().next();
        UUID to = plan.themes().get(1);

        CurationEntry moved = moveContributions.move(AWA, "move", Set.of(one), to, 0, null);
        assertThat(position(one)).isEqualTo(Position.pinned(to));
        CurationEntry unpinned = pinContributions.pin(AWA, "move", Set.of(one), false, 1);
        assertThat(position(one).pinned()).isFalse();
        pinContributions.pin(AWA, "move", Set.of(one), true, 2);
        assertThat(position(one).pinned()).isTrue();

        assertRefusedAs("act-barred", () -> undoAct.undo(AWA, moved.id()));
        assertThat(entries.history("move").blockerOf(moved))
                .map(CurationEntry::number)
                .contains(3);
        assertThat(entries.history("move").blockerOf(unpinned))
                .map(CurationEntry::number)
                .contains(3);
        CurationEntry out = moveContributions.move(AWA, "move", Set.of(one), null, 3, null);
        assertThat(position(one)).isEqualTo(Position.NOWHERE);
        undoAct.undo(AWA, out.id());
        assertThat(position(one)).isEqualTo(Position.pinned(to));
        assertRefused(
                "contributions", () -> moveContributions.move(AWA, "move", Set.of(UUID.randomUUID()), to, 9, null));
        assertRefused("contributions", () -> moveContributions.move(AWA, "move", Set.of(), to, 9, null));
    }

    @Test
    void aRetiredThemeIsRestoredWithItsContributions() {
        Forum.ThemedConsultation plan = themed("retire");
        UUID theme = plan.themes().getFirst();
        Set<UUID> members = contributions.under(theme).keySet();
        int unthemed = contributions.countUnthemed("retire");

        retireTheme.retire(AWA, theme, 0, "Aucun sujet commun.");
        assertThat(theme(theme).state()).isEqualTo(ThemeState.RETIRED);
        assertThat(contributions.countUnthemed("retire")).isEqualTo(unthemed + members.size());
        assertRefusedAs("theme-retired", () -> renameTheme.rename(AWA, theme, 1, new ThemeWording("Autre nom", null)));

        restoreTheme.restore(BOUBA, theme, 1);
        assertThat(theme(theme).state()).isEqualTo(ThemeState.CANDIDATE);
        assertThat(contributions.under(theme).keySet()).isEqualTo(members);
    }

    @Test
    void anUndoBlockedByALaterActNamesThatAct() {
        Forum.ThemedConsultation plan = themed("barred");
        UUID a = plan.themes().get(0);
        UUID b = plan.themes().get(1);
        UUID c = plan.themes().get(2);
        CurationEntry first = mergeThemes.merge(AWA, a, b, 0, REASON);
        CurationEntry other = renameTheme.rename(AWA, c, 1, new ThemeWording("Sans rapport", null));
        CurationEntry second = mergeThemes.merge(AWA, b, c, 2, REASON);

        assertThatThrownBy(() -> undoAct.undo(AWA, first.id()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly(1, 3));
        undoAct.undo(AWA, other.id());
        undoAct.undo(AWA, second.id());
        undoAct.undo(AWA, first.id());
        assertThat(theme(a).isLive()).isTrue();
        assertThat(theme(b).isLive()).isTrue();
    }

    @Test
    void theSecondOfTwoMembersIsToldOfTheFirstMembersAct() {
        Forum.ThemedConsultation plan = themed("two");
        UUID theme = plan.themes().getFirst();
        renameTheme.rename(AWA, theme, 0, new ThemeWording("Par Awa", null));

        assertThatThrownBy(() -> renameTheme.rename(BOUBA, theme, 0, new ThemeWording("Par Bouba", null)))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        changed -> assertThat(changed.since())
                                .extracting(CurationEntry::by, CurationEntry::act)
                                .containsExactly(tuple("awa", CurationAction.RENAME)));
        renameTheme.rename(BOUBA, plan.themes().get(1), 0, new ThemeWording("Ailleurs", null));
        renameTheme.rename(BOUBA, theme, 1, new ThemeWording("Par Bouba", null));
    }

    @Test
    void aDecidedThemeDoesNotEndAndIsRestoredIfItHasEnded() {
        Forum.ThemedConsultation plan = themed("decided-on");
        UUID a = plan.themes().get(0);
        UUID b = plan.themes().get(1);
        Set<UUID> members = contributions.under(a).keySet();
        CurationEntry split = splitTheme.split(AWA, b, new Portion.OfSubTheme(0), 0, null, REASON);
        keepDecidedTheme.keep(newTheme(split).id(), 0);
        assertRefusedAs("theme-decided", () -> undoAct.undo(AWA, split.id()));

        mergeThemes.merge(AWA, a, b, 1, REASON);
        keepDecidedTheme.keep(a, 0);
        keepDecidedTheme.keep(a, 0);

        assertThat(theme(a).state()).isEqualTo(ThemeState.SELECTED);
        assertThat(contributions.under(a).keySet()).isEqualTo(members);
        assertThat(entries.history("decided-on").newestFirst().getFirst().act()).isEqualTo(CurationAction.KEEP);
        assertThat(entries.last("decided-on")).isEqualTo(3);
        assertRefusedAs("theme-decided", () -> mergeThemes.merge(AWA, a, b, 3, REASON));
        assertRefusedAs("theme-decided", () -> retireTheme.retire(AWA, a, 3, REASON));
        assertRefusedAs("theme-decided", () -> selectTheme.release(AWA, a, 3));
    }

    @Test
    void aReplayedDecisionRestoresNoThemeThatMembersRetiredSince() {
        Forum.ThemedConsultation plan = themed("replayed");
        UUID theme = plan.themes().getFirst();
        keepDecidedTheme.keep(theme, 0);
        keepDecidedTheme.release(theme, 1);
        retireTheme.retire(AWA, theme, 0, REASON);
        Forum.Snapshot before = forum.snapshot(plan);

        keepDecidedTheme.keep(theme, 0);
        keepDecidedTheme.release(theme, 1);

        assertThat(forum.snapshot(plan)).isEqualTo(before);
        assertThat(theme(theme).state()).isEqualTo(ThemeState.RETIRED);
        assertThat(entries.last("replayed")).isEqualTo(1);
    }

    @Test
    void aReplayedWithdrawalReleasesNoThemeDecidedSince() {
        UUID theme = themed("withdrawal-replayed").themes().getFirst();
        keepDecidedTheme.keep(theme, 0);
        keepDecidedTheme.release(theme, 1);
        keepDecidedTheme.keep(theme, 2);

        keepDecidedTheme.release(theme, 1);

        assertThat(theme(theme).isDecided()).isTrue();
        assertRefusedAs("theme-decided", () -> retireTheme.retire(AWA, theme, 0, REASON));
    }

    @Test
    void aSelectedThemeIsMadeACandidateAgain() {
        Forum.ThemedConsultation plan = themed("select");
        UUID theme = plan.themes().getFirst();
        Forum.Snapshot before = forum.snapshot(plan);

        CurationEntry selected = selectTheme.select(AWA, theme, 0);
        assertThat(theme(theme).state()).isEqualTo(ThemeState.SELECTED);
        selectTheme.release(AWA, theme, 1);
        assertThat(forum.snapshot(plan)).isEqualTo(before);
        assertRefusedAs("act-barred", () -> undoAct.undo(AWA, selected.id()));
    }

    @Test
    void nothingIsCuratedAfterTheResponseIsPublished() {
        Forum.ThemedConsultation plan = themed("answered");
        forum.consultation("answered", 2, ConsultationState.RESPONDED);
        assertRefusedAs(
                "curation-after-response",
                () -> renameTheme.rename(AWA, plan.themes().getFirst(), 0, new ThemeWording("Trop tard", null)));
    }

    @Test
    void anInterruptedActIsFinishedAtStart() {
        Forum.ThemedConsultation plan = themed("cut");
        UUID source = plan.themes().get(0);
        UUID target = plan.themes().get(1);
        Set<UUID> members = contributions.under(source).keySet();
        CurationEntry entry = storedAct("cut", mergeOf(source, target));
        // The state after a kill halfway: half of the contributions moved, the theme still live.
        List<GroupedContribution> half = contributions.of(members).values().stream()
                .limit(members.size() / 2)
                .toList();
        half.forEach(contribution -> contribution.moveTo(Position.pinned(target)));
        assertThat(contributions.save(half)).isEmpty();

        new FinishActs(entries, curate).finish();

        assertThat(contributions.under(source)).isEmpty();
        assertThat(contributions.under(target).keySet()).containsAll(members);
        assertThat(theme(source).mergedInto()).isEqualTo(target);
        assertThat(entries.of(entry.id())).map(CurationEntry::done).contains(true);
        assertThat(entries.consultationsUnfinished()).doesNotContain("cut");
    }

    @Test
    void anInterruptedActIsFinishedBeforeTheNextAct() {
        Forum.ThemedConsultation plan = themed("next");
        UUID source = plan.themes().get(0);
        UUID target = plan.themes().get(1);
        CurationEntry entry = storedAct("next", mergeOf(source, target));
        applyChange.apply("next", CurationChange.of(List.of(), entry.change().moves()));

        renameTheme.rename(BOUBA, plan.themes().get(2), 0, new ThemeWording("Autre chose", null));

        assertThat(theme(source).isLive()).isFalse();
        assertThat(contributions.under(source)).isEmpty();
        assertThat(entries.last("next")).isEqualTo(2);
    }

    private CurationEntry storedAct(String slug, CurationChange change) {
        var entry = new CurationEntry(
                CurationEntry.id(slug, 1),
                slug,
                1,
                CurationAction.MERGE,
                "awa",
                Instant.EPOCH,
                REASON,
                null,
                change,
                false);
        entries.write(entry);
        return entry;
    }

    private CurationChange mergeOf(UUID source, UUID target) {
        Theme theme = theme(source);
        return CurationChange.of(
                List.of(ThemeTransition.of(theme, theme.snapshot().retired(target))),
                contributions.under(source).values(),
                Position.pinned(target));
    }

    private Forum.ThemedConsultation themed(String slug) {
        return forum.themed(slug, Voices.all().subList(0, 30), 3);
    }

    private Theme theme(UUID id) {
        return themes.of(id).orElseThrow();
    }

    private Theme newTheme(CurationEntry split) {
        return theme(split.change().themes().getFirst().theme());
    }

    private Position position(UUID contribution) {
        return Objects.requireNonNull(contributions.of(Set.of(contribution)).get(contribution))
                .position();
    }

    private static void assertRefused(String field, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::field)
                                .contains(field));
    }

    private static void assertRefusedAs(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
