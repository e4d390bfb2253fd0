package org.palabre.synthesis.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palabre.synthesis.testing.Forum.AWA;
import static org.palabre.synthesis.testing.World.eventually;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.palabre.platform.refusal.Refusal;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.contribution.Position;
import org.palabre.synthesis.curation.AnswerSuggestions;
import org.palabre.synthesis.curation.CurationAction;
import org.palabre.synthesis.curation.CurationEntries;
import org.palabre.synthesis.curation.CurationEntry;
import org.palabre.synthesis.curation.RenameTheme;
import org.palabre.synthesis.curation.SelectTheme;
import org.palabre.synthesis.curation.SuggestedAddition;
import org.palabre.synthesis.curation.SuggestedAdditions;
import org.palabre.synthesis.curation.ThemeWording;
import org.palabre.synthesis.curation.UndoAct;
import org.palabre.synthesis.testing.Forum;
import org.palabre.synthesis.testing.SignedIn;
import org.palabre.synthesis.testing.SynthesisTest;
import org.palabre.synthesis.testing.Voices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatusCode;
import org.springframework.test.web.reactive.server.WebTestClient;

@SynthesisTest
class ProposalTest {

    @Autowired
    Forum forum;

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
    AnswerSuggestions answerSuggestions;

    @Autowired
    SuggestedAdditions suggestions;

    @Autowired
    RenameTheme renameTheme;

    @Autowired
    SelectTheme selectTheme;

    @Autowired
    UndoAct undoAct;

    @Autowired
    WebTestClient client;

    @Test
    void aRunWithoutCurationIsAppliedAtOnce() {
        forum.themed("uncurated", Voices.all(), 4);
        assertThat(run("uncurated").status()).isEqualTo(RunStatus.DONE);
        assertThat(proposals.open("uncurated")).isEmpty();
        assertThat(entries.last("uncurated")).isZero();
    }

    @Test
    void whatARunWouldChangeIsShownBeforeAMemberAppliesIt() {
        Forum.ThemedConsultation plan = forum.themed("proposed", Voices.all(), 4);
        renameTheme.rename(AWA, plan.themes().getFirst(), 0, new ThemeWording("Nommé par Awa", null));
        Forum.Snapshot before = forum.snapshot(plan);

        GroupingRun run = run("proposed");

        assertThat(run.status()).isEqualTo(RunStatus.PROPOSED);
        assertThat(forum.snapshot(plan)).isEqualTo(before);
        var awa = new SignedIn(client, "msf");
        assertThat(awa.page("/themes/of/proposed")).contains("Un regroupement propose des changements.");
        String page = awa.page("/themes/of/proposed/proposal");
        assertThat(page).contains("sans thème → ", "Appliquer", run.id().toString());
        assertThat(awa.page("/themes/runs/" + run.id())).contains("un membre du forum applique");

        var applied = awa.send(
                "/themes/of/proposed/proposal/application",
                page,
                "run",
                run.id().toString());
        assertThat(applied.getStatus().is3xxRedirection()).isTrue();
        assertThat(forum.snapshot(plan)).isNotEqualTo(before);
        assertThat(runs.of(run.id()).map(GroupingRun::status)).contains(RunStatus.DONE);
        assertThat(contributions.of("proposed").values())
                .filteredOn(contribution -> contribution.theme() != null)
                .allSatisfy(contribution -> assertThat(contribution.proximity()).isNotNull());
        assertThat(forum.snapshot(plan).themes().values())
                .extracting(Forum.VisibleTheme::label)
                .contains("Nommé par Awa");

        undoAct.undo(AWA, entries.history("proposed").newestFirst().getFirst().id());
        assertThat(forum.snapshot(plan)).isEqualTo(before);
        var late = awa.send(
                "/themes/of/proposed/proposal/application",
                page,
                "run",
                run.id().toString());
        assertThat(late.getStatus()).isEqualTo(HttpStatusCode.valueOf(409));
    }

    @Test
    void anOutdatedProposalIsNotAppliedAndCanBeDismissed() {
        Forum.ThemedConsultation plan = forum.themed("overtaken", Voices.all(), 4);
        renameTheme.rename(AWA, plan.themes().getFirst(), 0, new ThemeWording("Nommé par Awa", null));
        UUID run = run("overtaken").id();
        renameTheme.rename(AWA, plan.themes().get(1), 1, new ThemeWording("Nommé après", null));

        assertThatThrownBy(() -> answerProposal.apply(AWA, "overtaken", run))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("proposal-overtaken"));
        var awa = new SignedIn(client, "msf");
        String page = awa.page("/themes/of/overtaken/proposal");
        assertThat(page).contains("Demander une nouvelle proposition").doesNotContain(">Appliquer<");
        var refused = awa.send("/themes/of/overtaken/proposal/application", page, "run", run.toString());
        assertThat(refused.getStatus()).isEqualTo(HttpStatusCode.valueOf(409));
        assertThat(refused.getResponseBody())
                .contains(
                        "Des thèmes ont changé depuis cette proposition. Demandez-en une nouvelle.",
                        "Demander une nouvelle proposition");
        answerProposal.dismiss("overtaken", run);
        assertThatThrownBy(() -> answerProposal.dismiss("overtaken", run)).isInstanceOf(Refusal.class);
    }

    @Test
    void aSelectedThemeIsOnlySuggestedAdditions() {
        Forum.ThemedConsultation plan = forum.themed("suggested", Voices.all(), 3);
        UUID theme = plan.themes().getFirst();
        selectTheme.select(AWA, theme, 0);
        Set<UUID> members = contributions.under(theme).keySet();

        run("suggested");

        assertThat(contributions.under(theme).keySet()).isEqualTo(members);
        List<UUID> open = answerSuggestions.open(theme).stream()
                .map(GroupedContribution::id)
                .toList();
        assertThat(open).hasSizeGreaterThan(1).doesNotContainAnyElementsOf(members);
        var awa = new SignedIn(client, "msf");
        String page = awa.page("/themes/" + theme);
        assertThat(page).contains("contributions proposées pour ce thème");

        awa.send(
                "/themes/" + theme + "/acts/additions",
                page,
                "seen",
                "1",
                "contributions",
                open.get(0).toString());
        assertThat(Objects.requireNonNull(contributions.of(Set.of(open.get(0))).get(open.get(0)))
                        .position())
                .isEqualTo(Position.pinned(theme));
        awa.send("/themes/" + theme + "/acts/dismissal", page, "seen", "2");
        assertThat(answerSuggestions.open(theme)).isEmpty();
        suggestions.replace("suggested", List.of(SuggestedAddition.of("suggested", theme, open.get(1), 0.5)));
        assertThat(answerSuggestions.open(theme)).as("dismissed for good").isEmpty();
        assertThatThrownBy(() -> answerSuggestions.accept(AWA, theme, Set.of(open.get(1)), 3))
                .isInstanceOf(Refusal.class);

        CurationEntry dismissal = entries.history("suggested").newestFirst().getFirst();
        assertThat(dismissal.act()).isEqualTo(CurationAction.DISMISS);
        assertThat(dismissal.by()).isEqualTo("msf");
        assertThat(awa.page("/themes/" + theme + "/history"))
                .contains("Écarter des propositions")
                .containsPattern((open.size() - 1) + " contributions? écartées?\u00a0: Thème 0");
        undoAct.undo(AWA, dismissal.id());
        assertThat(answerSuggestions.open(theme))
                .as("suggested again")
                .extracting(GroupedContribution::id)
                .containsExactlyInAnyOrderElementsOf(open.subList(1, open.size()));
        undoAct.undo(AWA, entries.history("suggested").newestFirst().getFirst().id());
        assertThat(answerSuggestions.open(theme)).as("dismissed again").isEmpty();
    }

    private GroupingRun run(String slug) {
        UUID id = startFullRun.start(slug, RunTrigger.ASKED, null).orElseThrow().id();
        eventually(() -> assertThat(runs.of(id).map(GroupingRun::status))
                .hasValueSatisfying(status -> assertThat(status).isIn(RunStatus.DONE, RunStatus.PROPOSED)));
        return runs.of(id).orElseThrow();
    }
}
