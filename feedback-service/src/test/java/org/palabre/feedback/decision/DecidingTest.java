package org.palabre.feedback.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palabre.feedback.testing.Story.awaitAssertion;
import static org.palabre.feedback.testing.Visitor.decision;
import static org.palabre.platform.testing.Accounts.FORUM;
import static org.palabre.platform.testing.Accounts.OBSERVER;
import static org.palabre.platform.testing.Accounts.SECRETARIAT;
import static org.palabre.platform.testing.Accounts.SECRETARIAT_TOO;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.palabre.feedback.consultation.Consultation.State;
import org.palabre.feedback.testing.FeedbackTest;
import org.palabre.feedback.testing.Story;
import org.palabre.feedback.testing.Visitor;
import org.palabre.feedback.testing.Visitor.Reply;
import org.palabre.feedback.theme.Theme;
import org.palabre.platform.testing.Contract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

@FeedbackTest
class DecidingTest {

    @Autowired
    Story story;

    @Autowired
    Visitor visitor;

    @Autowired
    Decisions decisions;

    @Test
    void aMemberDraftsAndAnotherApproves() {
        UUID theme = theme("drafting");
        put(FORUM, decision("theme", theme, "INCLUSION")).with(201);
        UUID id = new Target.OfTheme(theme).decision();

        assertThat(approve(SECRETARIAT, id).with(200).body())
                .contains("\"state\":\"APPROVED\"")
                .contains("\"approvedBy\":\"secretariat\"");
        assertThat(visitor.get(OBSERVER, "/api/decisions?consultation=drafting")
                        .with(200)
                        .body())
                .contains("\"state\":\"APPROVED\"")
                .contains("\"themeLabel\":\"Thème drafting\"")
                .contains(theme.toString());
        awaitAssertion(() -> {
            assertThat(story.published("decision.recorded.v1", "drafting")).hasSize(1);
            assertThat(story.published("decision.approved.v1", "drafting")).hasSize(1);
        });
    }

    @Test
    void aMemberMayNotApproveTheirOwnDraft() {
        UUID theme = theme("own-draft");
        put(SECRETARIAT, decision("theme", theme, "INCLUSION")).with(201);
        UUID id = new Target.OfTheme(theme).decision();

        assertThat(approve(SECRETARIAT, id).with(403).body()).contains("urn:palabre:problem:own-draft");
        approve(SECRETARIAT_TOO, id).with(200);
    }

    @Test
    void theLastAuthorOfADraftMayNotApproveIt() {
        UUID theme = theme("last-draft");
        put(SECRETARIAT, decision("theme", theme, "INCLUSION")).with(201);
        put(SECRETARIAT_TOO, decision("theme", theme, "REJECTION")).with(200);
        UUID id = new Target.OfTheme(theme).decision();

        approve(SECRETARIAT_TOO, id).with(403);
        approve(SECRETARIAT, id).with(200);
    }

    @Test
    void changingAnApprovedDecisionMakesItADraftAndKeepsTheHistory() {
        UUID theme = theme("reopening");
        put(FORUM, decision("theme", theme, "INCLUSION", "Parce que c’est possible."))
                .with(201);
        UUID id = new Target.OfTheme(theme).decision();
        approve(SECRETARIAT, id).with(200);

        assertThat(put(FORUM, decision("theme", theme, "REJECTION", "Finalement impossible."))
                        .with(200)
                        .body())
                .contains("\"state\":\"DRAFT\"")
                .doesNotContain("approvedBy");

        Decision decision = Objects.requireNonNull(decisions.find(id));
        assertThat(decision.history())
                .extracting(DecisionChange::kind)
                .containsExactly(
                        DecisionChange.Kind.RECORDED, DecisionChange.Kind.APPROVED, DecisionChange.Kind.RECORDED);
        assertThat(decision.reasoningAt(1).reasons()).isEqualTo("Parce que c’est possible.");
        assertThat(decision.reasoningAt(2).reasons()).isEqualTo("Finalement impossible.");
    }

    @Test
    void repeatingADecisionChangesNothing() {
        UUID theme = theme("same-again");
        put(FORUM, decision("theme", theme, "INCLUSION")).with(201);
        UUID id = new Target.OfTheme(theme).decision();
        approve(SECRETARIAT, id).with(200);

        assertThat(put(FORUM, decision("theme", theme, "INCLUSION")).with(200).body())
                .contains("\"state\":\"APPROVED\"");
        approve(SECRETARIAT, id).with(200);
        assertThat(Objects.requireNonNull(decisions.find(id)).history()).hasSize(2);
    }

    @Test
    void concurrentDecisionsConflictExceptOne() throws Exception {
        UUID theme = theme("race");
        List<Callable<Reply>> members = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Map<String, Object> decision = decision("theme", theme, "INCLUSION", "La raison numéro " + i + ".");
            decision.put("version", -1);
            members.add(() -> put(FORUM, decision));
        }
        List<Integer> statuses = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Reply> reply : threads.invokeAll(members)) {
                statuses.add(reply.get().status());
            }
        }

        assertThat(statuses).containsOnly(201, 409);
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
    }

    @Test
    void aStaleVersionIsRefused() {
        UUID theme = theme("unseen");
        put(FORUM, decision("theme", theme, "INCLUSION", "Première version lue."))
                .with(201);
        put(FORUM, decision("theme", theme, "AMENDMENT", "Seconde version, non lue."))
                .with(200);
        UUID id = new Target.OfTheme(theme).decision();

        Map<String, Object> stale = decision("theme", theme, "REJECTION", "Écrite sans avoir vu la seconde.");
        stale.put("version", 0);
        put(SECRETARIAT, stale).with(409);
        visitor.call(SECRETARIAT, HttpMethod.POST, "/api/decisions/" + id + "/approval?version=0", null)
                .with(409);
        visitor.call(FORUM, HttpMethod.DELETE, "/api/decisions/" + id + "?version=0", null)
                .with(409);
    }

    @Test
    void aWithdrawnDecisionKeepsItsHistory() {
        UUID theme = theme("withdrawn");
        put(FORUM, decision("theme", theme, "INCLUSION")).with(201);
        UUID id = new Target.OfTheme(theme).decision();
        visitor.call(FORUM, HttpMethod.DELETE, "/api/decisions/" + id, null).with(204);

        assertThat(visitor.get(FORUM, "/api/decisions?consultation=withdrawn").body())
                .isEqualTo("[]");
        approve(SECRETARIAT, id).with(404);
        visitor.call(FORUM, HttpMethod.DELETE, "/api/decisions/" + id, null).with(404);

        Map<String, Object> request = decision("theme", theme, "INCLUSION");
        request.put("version", -1);
        assertThat(put(FORUM, request).with(200).body()).contains("\"version\":2");
        assertThat(Objects.requireNonNull(decisions.find(id)).history())
                .extracting(DecisionChange::kind)
                .containsExactly(
                        DecisionChange.Kind.RECORDED, DecisionChange.Kind.WITHDRAWN, DecisionChange.Kind.RECORDED);
    }

    @Test
    void theWithdrawalEventNamesNoMember() {
        UUID theme = theme("withdrawn-told");
        put(FORUM, decision("theme", theme, "INCLUSION")).with(201);
        UUID id = new Target.OfTheme(theme).decision();
        visitor.call(FORUM, HttpMethod.DELETE, "/api/decisions/" + id, null).with(204);

        awaitAssertion(() -> assertThat(story.published("decision.withdrawn.v1", "withdrawn-told"))
                .hasSize(1));
        Map<String, Object> event =
                story.published("decision.withdrawn.v1", "withdrawn-told").getFirst();
        Contract.assertKept("decision.withdrawn.v1", JsonMapper.shared().writeValueAsString(event));
        assertThat(event).containsEntry("decision", id.toString()).containsEntry("version", 1);
        assertThat(event.get("target")).isEqualTo(Map.of("theme", theme.toString()));
        assertThat(event.toString()).doesNotContain(FORUM);
    }

    @Test
    void everyWrongFieldIsNamed() {
        UUID theme = theme("wrong-fields");
        Map<String, Object> request = decision("theme", theme, "PERHAPS", "court");
        request.remove("influence");

        assertThat(put(FORUM, request).with(422).body())
                .contains("\"errors\":{")
                .contains("\"outcome\":\"Choisissez inclusion, amendement ou rejet.\"")
                .contains("\"reasons\":\"Écrivez au moins 10 caractères\u00a0: il en manque 5.\"")
                .contains("\"influence\":");
        assertThat(put(FORUM, Map.of("outcome", "INCLUSION")).with(422).body()).contains("\"target\":");
    }

    @Test
    void anUnknownOrRetiredTargetIsRefused() {
        put(FORUM, decision("theme", UUID.randomUUID(), "INCLUSION")).with(404);
        put(FORUM, decision("contribution", UUID.randomUUID(), "INCLUSION")).with(404);
        UUID theme = theme("merged-away");
        story.theme(theme, "merged-away", 1, Theme.State.RETIRED, "Fusionné");

        assertThat(put(FORUM, decision("theme", theme, "INCLUSION")).with(409).body())
                .contains("urn:palabre:problem:theme-retired");
        visitor.get(FORUM, "/api/decisions?consultation=nowhere").with(404);
    }

    private UUID theme(String slug) {
        story.consultation(slug, 1, State.CLOSED);
        return story.theme(slug, "Thème " + slug);
    }

    private Reply put(String who, Map<String, Object> decision) {
        return visitor.call(who, HttpMethod.PUT, "/api/decisions", decision);
    }

    private Reply approve(String who, UUID id) {
        return visitor.call(who, HttpMethod.POST, "/api/decisions/" + id + "/approval", null);
    }
}
