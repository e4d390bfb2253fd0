package org.palabre.feedback.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palabre.feedback.testing.Story.awaitAssertion;
import static org.palabre.feedback.testing.Visitor.decision;
import static org.palabre.platform.testing.Accounts.FORUM;
import static org.palabre.platform.testing.Accounts.SECRETARIAT;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.palabre.feedback.consultation.Consultation.State;
import org.palabre.feedback.contribution.AnswerableContributions;
import org.palabre.feedback.contribution.Grouping;
import org.palabre.feedback.contribution.Origin;
import org.palabre.feedback.contribution.Submission;
import org.palabre.feedback.testing.FeedbackTest;
import org.palabre.feedback.testing.Forum;
import org.palabre.feedback.testing.Story;
import org.palabre.feedback.testing.Visitor;
import org.palabre.feedback.testing.Visitor.Reply;
import org.palabre.platform.testing.Contract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@FeedbackTest
class PublicationStoryTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    Story story;

    @Autowired
    Visitor visitor;

    @Autowired
    AnswerableContributions contributions;

    @Autowired
    Forum forum;

    @Test
    void everyContributionIsAnsweredOnceByItsDecision() {
        String slug = story.consultation("whole-story", 1, State.CLOSED);
        UUID health = story.theme(slug, "Dépenses des centres de santé");
        UUID votes = story.theme(slug, "Vote obligatoire");
        UUID first = story.contribution(slug, "Publier les dépenses des centres de santé", "sahel", health);
        UUID second = story.contribution(slug, "Afficher les comptes du centre", "est", health);
        UUID exceptional = story.contribution(slug, "Fermer tous les centres de santé", null, health);
        UUID vote = story.contribution(slug, "Rendre le vote obligatoire", "sahel", votes);
        UUID alone = story.contribution(slug, "Planter des arbres à palabres", "est", null);

        forum.decideAndApprove(decision("theme", health, "AMENDMENT", "Chaque semestre au lieu de chaque trimestre."));
        forum.decideAndApprove(decision("theme", votes, "REJECTION", "Relève de la Constitution, hors du plan."));
        forum.decideAndApprove(decision("contribution", exceptional, "REJECTION", "Contraire à l’objet du plan."));
        forum.decideAndApprove(decision("contribution", alone, "INCLUSION"));

        Reply reply = forum.publish(slug, null).with(202);
        assertThat(reply.body()).contains("\"state\":\"PUBLISHING\"").contains("\"version\":1");
        awaitAssertion(
                () -> assertThat(story.published("response.published.v1", slug)).hasSize(1));
        awaitAssertion(() -> assertThat(story.published("contribution.answered.v1", slug))
                .extracting(event -> event.get("contribution"))
                .containsExactlyInAnyOrderElementsOf(names(first, second, exceptional, vote, alone)));

        JsonNode response = forum.response(slug);
        assertThat(response.at("/counts/contributions").asInt()).isEqualTo(5);
        assertThat(response.at("/counts/inclusion").asInt()).isEqualTo(1);
        assertThat(response.at("/counts/amendment").asInt()).isEqualTo(2);
        assertThat(response.at("/counts/rejection").asInt()).isEqualTo(2);
        assertThat(response.at("/counts/unanswered").asInt()).isZero();
        assertThat(response.get("answers")).hasSize(5);
        JsonNode exception = Forum.answer(response, exceptional);
        assertThat(exception.get("outcome").asString()).isEqualTo("REJECTION");
        assertThat(exception.get("exception").asBoolean()).isTrue();
        assertThat(exception.get("themeLabel").asString()).isEqualTo("Dépenses des centres de santé");
        JsonNode ordinary = Forum.answer(response, first);
        assertThat(ordinary.get("comment").asString()).isEqualTo("Publier les dépenses des centres de santé");
        assertThat(ordinary.get("considered").asString()).contains("28 septembre");
        assertThat(ordinary.get("influence").asString()).contains("engagement 4");
        assertThat(ordinary.get("reasons").asString()).contains("semestre");
        assertThat(ordinary.get("furtherUse").asString()).contains("mi-parcours");
        assertThat(ordinary.get("region").asString()).isEqualTo("sahel");
        assertThat(ordinary.get("origin").asString()).isEqualTo("ONLINE");
        assertThat(Forum.answer(response, alone).has("themeId")).isFalse();

        Reply csv = visitor.get(null, "/api/responses/" + slug + ".csv").with(200);
        assertThat(csv.headers().get("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.body().lines()).hasSize(6);
        assertThat(csv.body()).startsWith("contributionId,").contains("Rendre le vote obligatoire");

        assertContracts(slug);
    }

    private void assertContracts(String slug) {
        for (String type : List.of(
                "decision.recorded.v1", "decision.approved.v1", "contribution.answered.v1", "response.published.v1")) {
            List<Map<String, Object>> published = story.published(type, slug);
            assertThat(published).as(type).isNotEmpty();
            published.forEach(event -> {
                Contract.assertKept(type, JSON.writeValueAsString(event));
                assertThat(event.toString()).doesNotContain(FORUM).doesNotContain(SECRETARIAT);
            });
        }
    }

    @Test
    void publishingTwiceChangesNothing() {
        String slug = forum.answeredConsultation("twice");
        forum.publish(slug, null);
        forum.publish(slug, null);
        forum.awaitPublished(slug, 1);

        assertThat(forum.publish(slug, null).with(200).body()).contains("\"version\":1");
        assertThat(story.published("contribution.answered.v1", slug)).hasSize(2);
        assertThat(story.published("response.published.v1", slug)).hasSize(1);
    }

    @Test
    void anOpenConsultationIsNotAnswered() {
        String slug = story.consultation("still-open", 1, State.OPEN);
        UUID theme = story.theme(slug, "Ouvert");
        story.contribution(slug, "On peut encore contribuer", "est", theme);
        forum.decideAndApprove(decision("theme", theme, "INCLUSION"));

        assertThat(forum.publish(slug, null).with(409).body())
                .contains("urn:palabre:problem:consultation-open")
                .contains("encore ouverte");
    }

    @Test
    void unansweredContributionsNeedAPublicNoteWithTheirNumber() {
        String slug = forum.answeredConsultation("unanswered");
        UUID drafted = story.theme(slug, "Seulement rédigé");
        UUID undecided = story.contribution(slug, "Personne n’a décidé", "est", drafted);
        visitor.call(FORUM, HttpMethod.PUT, "/api/decisions", decision("theme", drafted, "INCLUSION"))
                .with(201);

        assertThat(forum.publish(slug, null).with(409).body())
                .contains("urn:palabre:problem:contributions-unanswered")
                .contains("1 contribution n’a pas de décision approuvée");
        assertThat(forum.publish(slug, "Quelques contributions attendent.")
                        .with(422)
                        .body())
                .contains("\"note\"");
        visitor.get(null, "/api/responses/" + slug).with(404);

        forum.publish(slug, "1 contribution attend la mi-parcours.").with(202);
        forum.awaitPublished(slug, 1);
        JsonNode response = forum.response(slug);
        assertThat(response.get("note").asString()).isEqualTo("1 contribution attend la mi-parcours.");
        assertThat(response.at("/counts/unanswered").asInt()).isEqualTo(1);
        assertThat(response.get("answers")).hasSize(2);
        assertThat(response.get("answers").toString()).doesNotContain(undecided.toString());
        assertThat(story.published("response.published.v1", slug).getFirst().get("unanswered"))
                .isEqualTo(1);
    }

    @Test
    void aLargeResponseIsExportedCompletely() {
        String slug = story.consultation("large", 1, State.CLOSED);
        UUID theme = story.theme(slug, "Grand thème");
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 1_203; i++) {
            UUID id = new UUID(77, i);
            all.add(id.toString());
            contributions.apply(List.of(AnswerableContributions.update(id, slug, new Grouping(0, theme))));
            contributions.apply(List.of(AnswerableContributions.update(
                    id,
                    slug,
                    new Submission(
                            0, null, "Contribution numéro " + i, "fr", "est", Origin.ONLINE, Instant.EPOCH, null))));
        }
        forum.decideAndApprove(decision("theme", theme, "INCLUSION"));
        forum.publish(slug, null).with(202);
        forum.awaitPublished(slug, 1);

        Set<String> exported = new HashSet<>();
        forum.response(slug)
                .get("answers")
                .forEach(answer -> exported.add(answer.get("contributionId").asString()));
        assertThat(exported).isEqualTo(all);
        assertThat(visitor.get(null, "/api/responses/" + slug + ".csv")
                        .with(200)
                        .body()
                        .lines())
                .hasSize(1_204);
        awaitAssertion(() ->
                assertThat(story.published("contribution.answered.v1", slug)).hasSize(1_203));
    }

    private static List<Object> names(UUID... ids) {
        return Arrays.stream(ids).<Object>map(UUID::toString).toList();
    }
}
