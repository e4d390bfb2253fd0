package org.palabre.feedback.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palabre.feedback.testing.Story.awaitAssertion;
import static org.palabre.feedback.testing.Visitor.decision;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.palabre.feedback.consultation.Consultation.State;
import org.palabre.feedback.contribution.AnswerableContributions;
import org.palabre.feedback.decision.Decisions;
import org.palabre.feedback.testing.FeedbackTest;
import org.palabre.feedback.testing.Forum;
import org.palabre.feedback.testing.Story;
import org.palabre.feedback.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@FeedbackTest
class InterruptedPublicationTest {

    @Autowired
    Story story;

    @Autowired
    Visitor visitor;

    @Autowired
    Publications publications;

    @Autowired
    Answers answers;

    @Autowired
    AnswerableContributions contributions;

    @Autowired
    Decisions decisions;

    @Autowired
    Responses responses;

    @Autowired
    Forum forum;

    @Test
    void aCrashBeforeTheAnswersIsRecoveredAtTheNextStart() {
        String slug = forum.answeredConsultation("crash");
        publications.stop();
        try {
            assertThat(forum.publish(slug, null).with(202).body()).contains("\"toGive\":2");
            assertThat(answers.contributionsOf(slug)).isEmpty();
            visitor.get(null, "/api/responses/" + slug).with(404);
        } finally {
            publications.start();
        }

        forum.awaitPublished(slug, 1);
        awaitAssertion(() ->
                assertThat(story.published("contribution.answered.v1", slug)).hasSize(2));
    }

    @Test
    void aCrashBetweenAnswersRepeatsNone() {
        String slug = forum.answeredConsultation("half-way");
        publications.stop();
        UUID contribution;
        try {
            forum.publish(slug, null).with(202);
            ReasonedResponse response = Objects.requireNonNull(responses.find(slug));
            PendingAnswers pending = response.pending().getFirst();
            contribution = pending.contributions().getFirst();
            answers.save(List.of(firstAnswer(response, pending, contribution)));
        } finally {
            publications.start();
        }

        forum.awaitPublished(slug, 1);
        awaitAssertion(() ->
                assertThat(story.published("contribution.answered.v1", slug)).hasSize(2));
        Answer answer = Objects.requireNonNull(answers.to(contribution));
        assertThat(answer.version()).isZero();
    }

    private Answer firstAnswer(ReasonedResponse response, PendingAnswers pending, UUID contribution) {
        var comment = Objects.requireNonNull(
                Objects.requireNonNull(contributions.find(contribution)).submission());
        var decision =
                Objects.requireNonNull(decisions.find(pending.appliedDecision().decision()));
        return Answer.to(
                contribution,
                response.consultation(),
                comment,
                pending.appliedDecision(),
                decision.reasoningAt(pending.appliedDecision().version()),
                response.currentVersion());
    }

    @Test
    void aDecisionDuringPublicationWaitsForTheNextVersion() {
        String slug = story.consultation("meanwhile", 1, State.CLOSED);
        UUID theme = story.theme(slug, "Entre-temps");
        UUID contribution = story.contribution(slug, "Dite avant la publication", "est", theme);
        forum.decideAndApprove(decision("theme", theme, "INCLUSION", "Comme décidé au départ."));
        publications.stop();
        try {
            forum.publish(slug, null).with(202);
            forum.decideAndApprove(decision("theme", theme, "REJECTION", "Changé pendant la publication."));
            story.contribution(slug, "Dite pendant la publication", "est", theme);
        } finally {
            publications.start();
        }
        forum.awaitPublished(slug, 1);

        JsonNode response = forum.response(slug);
        assertThat(response.get("answers")).hasSize(1);
        assertThat(Forum.answer(response, contribution).get("reasons").asString())
                .isEqualTo("Comme décidé au départ.");

        forum.publish(slug, null).with(202);
        forum.awaitPublished(slug, 2);
        assertThat(Forum.answer(forum.response(slug), contribution)
                        .get("outcome")
                        .asString())
                .isEqualTo("REJECTION");
    }
}
