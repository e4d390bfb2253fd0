package org.palabre.feedback.response;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.palabre.feedback.contribution.Submission;
import org.palabre.feedback.decision.Reasoning;
import org.palabre.platform.event.Aggregate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * The answer to one contribution, with the five elements of handbook 2.1.d: the comment as received and the
 * reasoning. A later answer replaces it; an answer is never withdrawn.
 */
@Document("answers")
@TypeAlias("answer")
@CompoundIndex(def = "{'consultation': 1, 'ruling.theme': 1}")
@CompoundIndex(def = "{'ruling.decision': 1}")
public final class Answer extends Aggregate {

    @Id
    private final UUID contribution;

    @Indexed
    private final String consultation;

    private Submission comment;

    @Field("ruling")
    private AppliedDecision appliedDecision;

    @Field("verdict")
    private Reasoning reasoning;

    private int responseVersion;
    private Instant answeredAt;

    Answer(
            UUID contribution,
            String consultation,
            Submission comment,
            AppliedDecision appliedDecision,
            Reasoning reasoning,
            int responseVersion,
            Instant answeredAt) {
        this.contribution = contribution;
        this.consultation = consultation;
        this.comment = comment;
        this.appliedDecision = appliedDecision;
        this.reasoning = reasoning;
        this.responseVersion = responseVersion;
        this.answeredAt = answeredAt;
    }

    /** Creates the first answer to a contribution. */
    static Answer to(
            UUID contribution,
            String consultation,
            Submission comment,
            AppliedDecision appliedDecision,
            Reasoning reasoning,
            ResponseVersion version) {
        var answer = new Answer(
                contribution,
                consultation,
                comment,
                appliedDecision,
                reasoning,
                version.number(),
                version.publishedAt());
        answer.record(ContributionAnswered.of(answer, answer.nextVersion()));
        return answer;
    }

    /** Replaces the answer. Returns false and changes nothing if it is the same. */
    boolean replace(Submission comment, AppliedDecision appliedDecision, Reasoning reasoning, ResponseVersion version) {
        if (this.comment.equals(comment)
                && this.appliedDecision.equals(appliedDecision)
                && this.reasoning.equals(reasoning)) {
            return false;
        }
        boolean sameAnswer = this.reasoning.equals(reasoning)
                && Objects.equals(this.appliedDecision.theme(), appliedDecision.theme())
                && Objects.equals(this.appliedDecision.themeLabel(), appliedDecision.themeLabel())
                && this.appliedDecision.exception() == appliedDecision.exception();
        this.comment = comment;
        this.appliedDecision = appliedDecision;
        this.reasoning = reasoning;
        if (!sameAnswer) {
            responseVersion = version.number();
            answeredAt = version.publishedAt();
            record(ContributionAnswered.of(this, nextVersion()));
        }
        return true;
    }

    public UUID contribution() {
        return contribution;
    }

    public String consultation() {
        return consultation;
    }

    /** The contribution as received: element 1. */
    public Submission comment() {
        return comment;
    }

    public AppliedDecision appliedDecision() {
        return appliedDecision;
    }

    /** Elements 2 to 5. */
    public Reasoning reasoning() {
        return reasoning;
    }

    /** Number of the response version with this answer. */
    public int responseVersion() {
        return responseVersion;
    }

    /** Time of publication of that version. */
    public Instant answeredAt() {
        return answeredAt;
    }
}
