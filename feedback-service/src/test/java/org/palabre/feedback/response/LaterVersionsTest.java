package org.palabre.feedback.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palabre.feedback.testing.Story.awaitAssertion;
import static org.palabre.feedback.testing.Visitor.decision;
import static org.palabre.platform.testing.Accounts.FORUM;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.palabre.feedback.consultation.Consultation.State;
import org.palabre.feedback.contribution.AnswerableContributions;
import org.palabre.feedback.decision.Target;
import org.palabre.feedback.testing.FeedbackTest;
import org.palabre.feedback.testing.Forum;
import org.palabre.feedback.testing.Story;
import org.palabre.feedback.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

@FeedbackTest
class LaterVersionsTest {

    @Autowired
    Story story;

    @Autowired
    Visitor visitor;

    @Autowired
    AnswerableContributions contributions;

    @Autowired
    Forum forum;

    @Test
    void aSecondVersionSendsOnlyChangedAnswers() {
        String slug = forum.answeredConsultation("second-version");
        UUID theme = story.theme(slug, "Tardif");
        forum.publish(slug, null);
        forum.awaitPublished(slug, 1);
        UUID late = story.contribution(slug, "Arrivée par la poste", "est", theme);
        forum.decideAndApprove(decision("theme", theme, "INCLUSION"));

        forum.publish(slug, null).with(202);
        forum.awaitPublished(slug, 2);

        awaitAssertion(() -> assertThat(story.published("contribution.answered.v1", slug))
                .hasSize(3)
                .filteredOn(event -> Integer.valueOf(2).equals(event.get("responseVersion")))
                .extracting(event -> event.get("contribution"))
                .containsExactly(late.toString()));
        JsonNode response = forum.response(slug);
        assertThat(response.get("answers")).hasSize(3);
        assertThat(response.at("/earlier/0/version").asInt()).isEqualTo(1);
        assertThat(response.at("/earlier/0/counts/contributions").asInt()).isEqualTo(2);
        assertThat(response.at("/earlier/0/publishedAt").asString()).isNotEmpty();
    }

    @Test
    void aChangedPublishedDecisionNeedsApprovalBeforeTheNextVersion() {
        String slug = story.consultation("reopened", 1, State.RESPONDED);
        UUID theme = story.theme(slug, "Rouvert");
        story.contribution(slug, "Une décision qui change", "est", theme);
        forum.decideAndApprove(decision("theme", theme, "INCLUSION"));
        forum.publish(slug, null).with(202);
        forum.awaitPublished(slug, 1);
        visitor.call(
                        FORUM,
                        HttpMethod.PUT,
                        "/api/decisions",
                        decision("theme", theme, "REJECTION", "Finalement pas possible."))
                .with(200);

        assertThat(forum.publish(slug, "1 contribution attend.").with(409).body())
                .contains("urn:palabre:problem:decisions-reopened");
        visitor.call(FORUM, HttpMethod.DELETE, "/api/decisions/" + new Target.OfTheme(theme).decision(), null)
                .with(409);
    }

    @Test
    void anAnswerStaysWhenItsContributionMovesToAThemeWithoutDecision() {
        String slug = story.consultation("moved", 1, State.CLOSED);
        UUID theme = story.theme(slug, "Premier thème");
        UUID stays = story.contribution(slug, "Reste sous le premier thème", "est", theme);
        UUID moves = story.contribution(slug, "Change de thème ensuite", "est", theme);
        forum.decideAndApprove(decision("theme", theme, "INCLUSION"));
        forum.publish(slug, null).with(202);
        forum.awaitPublished(slug, 1);
        UUID other = story.theme(slug, "Second thème");
        story.group(moves, slug, 1, other);
        awaitAssertion(() -> assertThat(contributions.under(slug, other, 0, 5)).hasSize(1));

        assertThat(forum.publish(slug, null).with(200).body()).contains("\"version\":1");
        JsonNode response = forum.response(slug);
        assertThat(response.get("answers")).hasSize(2);
        assertThat(Forum.answer(response, stays).get("themeLabel").asString()).isEqualTo("Premier thème");
        assertThat(Forum.answer(response, moves).get("themeLabel").asString()).isEqualTo("Premier thème");
    }
}
