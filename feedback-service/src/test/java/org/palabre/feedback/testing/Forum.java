package org.palabre.feedback.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palabre.feedback.testing.Story.awaitAssertion;
import static org.palabre.feedback.testing.Visitor.decision;
import static org.palabre.platform.testing.Accounts.FORUM;
import static org.palabre.platform.testing.Accounts.SECRETARIAT;
import static org.palabre.platform.testing.Accounts.SECRETARIAT_TOO;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.consultation.Consultation.State;
import org.palabre.feedback.testing.Visitor.Reply;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** API calls of the forum and the secretariat, and of a reader of their response. */
@TestConfiguration
public class Forum {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Story story;
    private final Visitor visitor;

    Forum(Story story, Visitor visitor) {
        this.story = story;
        this.visitor = visitor;
    }

    /** A closed consultation with two contributions under one theme with an approved decision. */
    public String answeredConsultation(String name) {
        String slug = story.consultation(name, 1, State.CLOSED);
        UUID theme = story.theme(slug, "Thème de " + name);
        story.contribution(slug, "Première contribution de " + name, "sahel", theme);
        story.contribution(slug, "Seconde contribution de " + name, "est", theme);
        decideAndApprove(decision("theme", theme, "INCLUSION"));
        return slug;
    }

    /** The forum decides, and the secretariat approves. */
    public void decideAndApprove(Map<String, Object> decision) {
        Reply reply = visitor.call(FORUM, HttpMethod.PUT, "/api/decisions", decision);
        assertThat(reply.status()).as(reply.body()).isBetween(200, 201);
        String id = JSON.readTree(reply.body()).get("id").asString();
        visitor.call(SECRETARIAT, HttpMethod.POST, "/api/decisions/" + id + "/approval", null)
                .with(200);
    }

    /** The secretariat publishes. */
    public Reply publish(String slug, @Nullable String note) {
        return visitor.call(
                SECRETARIAT_TOO, HttpMethod.POST, "/api/responses/" + slug, note == null ? null : Map.of("note", note));
    }

    /** Waits for the event of a published version. */
    public void awaitPublished(String slug, int version) {
        awaitAssertion(() -> assertThat(story.published("response.published.v1", slug))
                .anySatisfy(event -> assertThat(event.get("responseVersion")).isEqualTo(version)));
    }

    /** The published response as JSON. */
    public JsonNode response(String slug) {
        return JSON.readTree(
                visitor.get(null, "/api/responses/" + slug).with(200).body());
    }

    /** The answer to a contribution in the response. */
    public static JsonNode answer(JsonNode response, UUID contribution) {
        for (JsonNode answer : response.get("answers")) {
            if (answer.get("contributionId").asString().equals(contribution.toString())) {
                return answer;
            }
        }
        throw new AssertionError("No answer to " + contribution);
    }
}
