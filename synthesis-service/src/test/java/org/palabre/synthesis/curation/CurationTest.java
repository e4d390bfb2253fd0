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

    private static final String WHY = "Les deux disent la même chose.";

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
    MakeChange makeChange;

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
    void aMembersWordsOutrankTheMachinesWhichComeBackWithUndo() {
        Forum.Themed plan = themed("rename");
        UUID theme = plan.themes().getFirst();

        CurationEntry act = renameTheme.rename(AWA, theme, 0, new Wording(" Accès à  l’eau ", "L’eau potable."));

        assertThat(theme(theme).label()).isEqualTo("Accès à l’eau");
        assertThat(theme(theme).note()).isEqualTo("L’eau potable.");
        assertThat(theme(theme).description().label()).isEqualTo("Thème 0");
        eventually(() -> assertThat(world.heard("themes", "rename"))
                .anySatisfy(told -> assertThat(told.body().get("label")).isEqualTo("Accès à l’eau")));
        assertThat(act.by()).isEqualTo("awa");
        assertThat(act.change().themes()).singleElement().satisfies(step -> {
            assertThat(step.before())
                    .isNotNull()
                    .satisfies(before -> assertThat(before.label()).isEqualTo("Thème 0"));
            assertThat(step.after().label()).isEqualTo("Accès à l’eau");
        });

        undoAct.undo(BOUBA, act.id());
        assertThat(theme(theme).label()).isEqualTo("Thème 0");
        undoAct.undo(BOUBA, entries.history("rename").newestFirst().getFirst().id());
        assertThat(theme(theme).label()).isEqualTo("Accès à l’eau");
    }

    @Test
    void wordsThatAreNotRightAreRefusedFieldByField() {
        Forum.Themed plan = themed("words");
        UUID theme = plan.themes().getFirst();

        refused("label", () -> renameTheme.rename(AWA, theme, 0, new Wording("ab", null)));
        refused("label", () -> renameTheme.rename(AWA, theme, 0, new Wording("a".repeat(121), null)));
        refused("label", () -> renameTheme.rename(AWA, theme, 0, new Wording("thème 1", null)));
        refused("note", () -> renameTheme.rename(AWA, theme, 0, new Wording(null, "a".repeat(2001))));
        refusedAs("curation-changes-nothing", () -> renameTheme.rename(AWA, theme, 0, new Wording("", "")));
        assertThat(entries.last("words")).isZero();
    }

    @Test
    void aMergedThemeLeadsOnAndComesBackWithEverythingThatWasInIt() {
        Forum.Themed plan = themed("merge");
        UUID goes = plan.themes().get(0);
        UUID stays = plan.themes().get(1);
        Set<UUID> members = contributions.under(goes).keySet();
        Set<UUID> others = contributions.under(stays).keySet();
        Forum.Picture before = forum.picture(plan);

        CurationEntry act = mergeThemes.merge(AWA, goes, stays, 0, WHY);

        assertThat(theme(goes).isLive()).isFalse();
        assertThat(theme(goes).mergedInto()).isEqualTo(stays);
        assertThat(contributions.under(stays).keySet()).containsAll(members).containsAll(others);
        assertThat(contributions.of(members).values()).allMatch(GroupedContribution::isPinned);
        assertThat(contributions.of(others).values()).noneMatch(GroupedContribution::isPinned);
        assertThat(act.change().contributions()).isEqualTo(members);

        undoAct.undo(BOUBA, act.id());
        assertThat(forum.picture(plan)).isEqualTo(before);
        refusedAs("act-undone", () -> undoAct.undo(AWA, act.id()));
    }

    @Test
    void mergingSplittingRetiringAndMovingManyTakeAReason() {
        Forum.Themed plan = themed("reasons");
        UUID one = plan.themes().get(0);
        UUID other = plan.themes().get(1);
        Set<UUID> many = contributions.under(one).keySet();
        assertThat(many).hasSizeGreaterThanOrEqualTo(ReasonWhereItMatters.MANY);

        refused("reason", () -> mergeThemes.merge(AWA, one, other, 0, " "));
        refused("reason", () -> mergeThemes.merge(AWA, one, other, 0, "court"));
        refused("reason", () -> splitTheme.split(AWA, one, new Portion.OfSubTheme(0), 0, null, null));
        refused("reason", () -> retireTheme.retire(AWA, one, 0, null));
        refused("reason", () -> moveContributions.move(AWA, "reasons", many, other, 0, null));
        assertThat(entries.last("reasons")).isZero();
        moveContributions.move(AWA, "reasons", Set.of(many.iterator().next()), other, 0, null);
    }

    @Test
    void aPartBecomesAThemeOfItsOwnBySubThemeByWordsOrByHand() {
        Forum.Themed plan = themed("split");
        UUID theme = plan.themes().getFirst();
        Set<UUID> part =
                new HashSet<>(theme(theme).description().subThemes().getFirst().members());
        Forum.Picture before = forum.picture(plan);

        CurationEntry bySubTheme = splitTheme.split(AWA, theme, new Portion.OfSubTheme(0), 0, null, WHY);
        Theme begun = begun(bySubTheme);
        assertThat(begun.label()).isEqualTo("Partie 0");
        assertThat(contributions.under(begun.id()).keySet()).isEqualTo(part);
        undoAct.undo(AWA, bySubTheme.id());
        assertThat(forum.picture(plan)).isEqualTo(before);
        assertThat(theme(begun.id()).mergedInto()).isEqualTo(theme);

        CurationEntry byWords = splitTheme.split(AWA, theme, new Portion.OfWords("MEDICAMENT"), 2, "Médicaments", WHY);
        assertThat(contributions.under(begun(byWords).id()).values())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.content().text()).containsIgnoringCase("médicament"));

        UUID picked = contributions.under(theme).keySet().iterator().next();
        CurationEntry byHand = splitTheme.split(AWA, theme, new Portion.OfPicked(Set.of(picked)), 3, "À part", WHY);
        assertThat(contributions.under(begun(byHand).id())).containsOnlyKeys(picked);

        refused("words", () -> splitTheme.split(AWA, theme, new Portion.OfWords("zzz"), 4, "Rien", WHY));
        Set<UUID> all = contributions.under(theme).keySet();
        refused("contributions", () -> splitTheme.split(AWA, theme, new Portion.OfPicked(all), 4, "Tout", WHY));
        refused("label", () -> splitTheme.split(AWA, theme, new Portion.OfPicked(Set.of()), 4, " ", WHY));
        refused("label", () -> splitTheme.split(AWA, theme, new Portion.OfPicked(Set.of()), 4, "À part", WHY));
    }

    @Test
    void aContributionIsMovedPinnedAndLeftToTheRunsAgain() {
        Forum.Themed plan = themed("move");
        UUID one = contributions.under(plan.themes().get(0)).keySet().iterator().next();
        UUID to = plan.themes().get(1);

        CurationEntry moved = moveContributions.move(AWA, "move", Set.of(one), to, 0, null);
        assertThat(position(one)).isEqualTo(Position.pinned(to));
        CurationEntry unpinned = pinContributions.pin(AWA, "move", Set.of(one), false, 1);
        assertThat(position(one).pinned()).isFalse();
        pinContributions.pin(AWA, "move", Set.of(one), true, 2);
        assertThat(position(one).pinned()).isTrue();

        refusedAs("act-barred", () -> undoAct.undo(AWA, moved.id()));
        assertThat(entries.history("move").barring(moved))
                .map(CurationEntry::number)
                .contains(3);
        assertThat(entries.history("move").barring(unpinned))
                .map(CurationEntry::number)
                .contains(3);
        CurationEntry out = moveContributions.move(AWA, "move", Set.of(one), null, 3, null);
        assertThat(position(one)).isEqualTo(Position.NOWHERE);
        undoAct.undo(AWA, out.id());
        assertThat(position(one)).isEqualTo(Position.pinned(to));
        refused("contributions", () -> moveContributions.move(AWA, "move", Set.of(UUID.randomUUID()), to, 9, null));
        refused("contributions", () -> moveContributions.move(AWA, "move", Set.of(), to, 9, null));
    }

    @Test
    void aRetiredThemeLeavesItsContributionsInTheOpenAndIsRestored() {
        Forum.Themed plan = themed("retire");
        UUID theme = plan.themes().getFirst();
        Set<UUID> members = contributions.under(theme).keySet();
        int unthemed = contributions.countUnthemed("retire");

        retireTheme.retire(AWA, theme, 0, "Aucun sujet commun.");
        assertThat(theme(theme).state()).isEqualTo(ThemeState.RETIRED);
        assertThat(contributions.countUnthemed("retire")).isEqualTo(unthemed + members.size());
        refusedAs("theme-retired", () -> renameTheme.rename(AWA, theme, 1, new Wording("Autre nom", null)));

        restoreTheme.restore(BOUBA, theme, 1);
        assertThat(theme(theme).state()).isEqualTo(ThemeState.CANDIDATE);
        assertThat(contributions.under(theme).keySet()).isEqualTo(members);
    }

    @Test
    void anUndoThatALaterActBarsNamesThatAct() {
        Forum.Themed plan = themed("barred");
        UUID a = plan.themes().get(0);
        UUID b = plan.themes().get(1);
        UUID c = plan.themes().get(2);
        CurationEntry first = mergeThemes.merge(AWA, a, b, 0, WHY);
        CurationEntry other = renameTheme.rename(AWA, c, 1, new Wording("Sans rapport", null));
        CurationEntry second = mergeThemes.merge(AWA, b, c, 2, WHY);

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
    void theSecondOfTwoMembersHearsWhatTheFirstDid() {
        Forum.Themed plan = themed("two");
        UUID theme = plan.themes().getFirst();
        renameTheme.rename(AWA, theme, 0, new Wording("Par Awa", null));

        assertThatThrownBy(() -> renameTheme.rename(BOUBA, theme, 0, new Wording("Par Bouba", null)))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        changed -> assertThat(changed.since())
                                .extracting(CurationEntry::by, CurationEntry::act)
                                .containsExactly(tuple("awa", CurationAction.RENAME)));
        renameTheme.rename(BOUBA, plan.themes().get(1), 0, new Wording("Ailleurs", null));
        renameTheme.rename(BOUBA, theme, 1, new Wording("Par Bouba", null));
    }

    @Test
    void aDecidedThemeDoesNotEndAndComesBackIfItJustDid() {
        Forum.Themed plan = themed("decided-on");
        UUID a = plan.themes().get(0);
        UUID b = plan.themes().get(1);
        Set<UUID> members = contributions.under(a).keySet();
        CurationEntry split = splitTheme.split(AWA, b, new Portion.OfSubTheme(0), 0, null, WHY);
        keepDecidedTheme.keep(begun(split).id(), 0);
        refusedAs("theme-decided", () -> undoAct.undo(AWA, split.id()));

        mergeThemes.merge(AWA, a, b, 1, WHY);
        keepDecidedTheme.keep(a, 0);
        keepDecidedTheme.keep(a, 0);

        assertThat(theme(a).state()).isEqualTo(ThemeState.SELECTED);
        assertThat(contributions.under(a).keySet()).isEqualTo(members);
        assertThat(entries.history("decided-on").newestFirst().getFirst().act()).isEqualTo(CurationAction.KEEP);
        assertThat(entries.last("decided-on")).isEqualTo(3);
        refusedAs("theme-decided", () -> mergeThemes.merge(AWA, a, b, 3, WHY));
        refusedAs("theme-decided", () -> retireTheme.retire(AWA, a, 3, WHY));
        refusedAs("theme-decided", () -> selectTheme.release(AWA, a, 3));
    }

    @Test
    void aDecisionHeardAgainBringsNoThemeBackThatMembersEndedSince() {
        Forum.Themed plan = themed("replayed");
        UUID theme = plan.themes().getFirst();
        keepDecidedTheme.keep(theme, 0);
        keepDecidedTheme.release(theme, 1);
        retireTheme.retire(AWA, theme, 0, WHY);
        Forum.Picture before = forum.picture(plan);

        keepDecidedTheme.keep(theme, 0);
        keepDecidedTheme.release(theme, 1);

        assertThat(forum.picture(plan)).isEqualTo(before);
        assertThat(theme(theme).state()).isEqualTo(ThemeState.RETIRED);
        assertThat(entries.last("replayed")).isEqualTo(1);
    }

    @Test
    void aWithdrawalHeardAgainReleasesNoThemeDecidedSince() {
        UUID theme = themed("withdrawal-replayed").themes().getFirst();
        keepDecidedTheme.keep(theme, 0);
        keepDecidedTheme.release(theme, 1);
        keepDecidedTheme.keep(theme, 2);

        keepDecidedTheme.release(theme, 1);

        assertThat(theme(theme).isDecided()).isTrue();
        refusedAs("theme-decided", () -> retireTheme.retire(AWA, theme, 0, WHY));
    }

    @Test
    void selectingConfirmsWhatIsThereAndIsTakenBack() {
        Forum.Themed plan = themed("select");
        UUID theme = plan.themes().getFirst();
        Forum.Picture before = forum.picture(plan);

        CurationEntry selected = selectTheme.select(AWA, theme, 0);
        assertThat(theme(theme).state()).isEqualTo(ThemeState.SELECTED);
        selectTheme.release(AWA, theme, 1);
        assertThat(forum.picture(plan)).isEqualTo(before);
        refusedAs("act-barred", () -> undoAct.undo(AWA, selected.id()));
    }

    @Test
    void onceTheResponseIsPublishedNothingIsCurated() {
        Forum.Themed plan = themed("answered");
        forum.consultation("answered", 2, ConsultationState.RESPONDED);
        refusedAs(
                "curation-after-response",
                () -> renameTheme.rename(AWA, plan.themes().getFirst(), 0, new Wording("Trop tard", null)));
    }

    @Test
    void anActThatWasCutShortIsFinishedBeforeTheNext() {
        Forum.Themed plan = themed("cut");
        UUID goes = plan.themes().get(0);
        UUID stays = plan.themes().get(1);
        Set<UUID> members = contributions.under(goes).keySet();
        CurationEntry intent = written("cut", merging(goes, stays));
        // What a kill halfway leaves: half of the contributions moved, the theme still there.
        List<GroupedContribution> half = contributions.of(members).values().stream()
                .limit(members.size() / 2)
                .toList();
        half.forEach(one -> one.moveTo(Position.pinned(stays)));
        assertThat(contributions.save(half)).isEmpty();

        new FinishActs(entries, curate).finish();

        assertThat(contributions.under(goes)).isEmpty();
        assertThat(contributions.under(stays).keySet()).containsAll(members);
        assertThat(theme(goes).mergedInto()).isEqualTo(stays);
        assertThat(entries.of(intent.id())).map(CurationEntry::done).contains(true);
        assertThat(entries.consultationsUnfinished()).doesNotContain("cut");
    }

    @Test
    void anUnfinishedActIsFinishedBeforeAnotherMemberDoesAnything() {
        Forum.Themed plan = themed("next");
        UUID goes = plan.themes().get(0);
        UUID stays = plan.themes().get(1);
        CurationEntry intent = written("next", merging(goes, stays));
        makeChange.make("next", Change.of(List.of(), intent.change().moves()));

        renameTheme.rename(BOUBA, plan.themes().get(2), 0, new Wording("Autre chose", null));

        assertThat(theme(goes).isLive()).isFalse();
        assertThat(contributions.under(goes)).isEmpty();
        assertThat(entries.last("next")).isEqualTo(2);
    }

    private CurationEntry written(String slug, Change change) {
        var entry = new CurationEntry(
                CurationEntry.id(slug, 1),
                slug,
                1,
                CurationAction.MERGE,
                "awa",
                Instant.EPOCH,
                WHY,
                null,
                change,
                false);
        entries.write(entry);
        return entry;
    }

    private Change merging(UUID goes, UUID stays) {
        Theme theme = theme(goes);
        return Change.of(
                List.of(ThemeTransition.of(theme, theme.snapshot().retired(stays))),
                contributions.under(goes).values(),
                Position.pinned(stays));
    }

    private Forum.Themed themed(String slug) {
        return forum.themed(slug, Voices.all().subList(0, 30), 3);
    }

    private Theme theme(UUID id) {
        return themes.of(id).orElseThrow();
    }

    private Theme begun(CurationEntry split) {
        return theme(split.change().themes().getFirst().theme());
    }

    private Position position(UUID contribution) {
        return Objects.requireNonNull(contributions.of(Set.of(contribution)).get(contribution))
                .position();
    }

    private static void refused(String field, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::field)
                                .contains(field));
    }

    private static void refusedAs(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
