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
 * The answer to one contribution, with the five elements of handbook 2.1.d: the comment as received, and the reasoning. An answer once given stands until another replaces it; it is never taken back.
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
    private AppliedDecision ruling;

    @Field("verdict")
    private Reasoning reasoning;

    private int responseVersion;
    private Instant answeredAt;

    Answer(
            UUID contribution,
            String consultation,
            Submission comment,
            AppliedDecision ruling,
            Reasoning reasoning,
            int responseVersion,
            Instant answeredAt) {
        this.contribution = contribution;
        this.consultation = consultation;
        this.comment = comment;
        this.ruling = ruling;
        this.reasoning = reasoning;
        this.responseVersion = responseVersion;
        this.answeredAt = answeredAt;
    }

    /** The first answer to a contribution. */
    static Answer to(
            UUID contribution,
            String consultation,
            Submission comment,
            AppliedDecision ruling,
            Reasoning reasoning,
            ResponseVersion edition) {
        var answer = new Answer(
                contribution, consultation, comment, ruling, reasoning, edition.number(), edition.publishedAt());
        answer.record(ContributionAnswered.of(answer, answer.nextVersion()));
        return answer;
    }

    /** Gives another answer. Returns false, and changes nothing, if this is the one that was given. */
    boolean giveAnew(Submission comment, AppliedDecision ruling, Reasoning reasoning, ResponseVersion edition) {
        if (this.comment.equals(comment) && this.ruling.equals(ruling) && this.reasoning.equals(reasoning)) {
            return false;
        }
        boolean readsTheSame = this.reasoning.equals(reasoning)
                && Objects.equals(this.ruling.theme(), ruling.theme())
                && Objects.equals(this.ruling.themeLabel(), ruling.themeLabel())
                && this.ruling.exception() == ruling.exception();
        this.comment = comment;
        this.ruling = ruling;
        this.reasoning = reasoning;
        if (!readsTheSame) {
            responseVersion = edition.number();
            answeredAt = edition.publishedAt();
            record(ContributionAnswered.of(this, nextVersion()));
        }
        return true;
    }

    /** Identity of the contribution. */
    public UUID contribution() {
        return contribution;
    }

    /** Slug of the consultation. */
    public String consultation() {
        return consultation;
    }

    /** What was contributed, as received: element 1. */
    public Submission comment() {
        return comment;
    }

    /** What the answer rests on. */
    public AppliedDecision ruling() {
        return ruling;
    }

    /** Elements 2 to 5. */
    public Reasoning reasoning() {
        return reasoning;
    }

    /** The version of the response that gave this answer. */
    public int responseVersion() {
        return responseVersion;
    }

    /** When that version was published. */
    public Instant answeredAt() {
        return answeredAt;
    }
}
