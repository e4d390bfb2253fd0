package org.palabre.feedback.response;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.palabre.platform.event.Aggregate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The reasoned response to a consultation (handbook 2.1.d): what was decided on every contribution, and why. It is
 * published in versions. Saving a new version is the one point of no return; what it says is given to each contributor
 * after that, and a crash in between is made good at the next start.
 */
@Document("responses")
@TypeAlias("response")
public final class ReasonedResponse extends Aggregate {

    /** How far the newest version is. */
    public enum State {
        /** Decided; its answers are being given. */
        PUBLISHING,
        /** Every answer is given. */
        PUBLISHED
    }

    @Id
    private final String consultation;

    private State state;
    private ResponseVersion edition;
    private List<ResponseVersion> earlier;
    private List<PendingAnswers> pending;
    private int given;

    ReasonedResponse(
            String consultation,
            State state,
            ResponseVersion edition,
            List<ResponseVersion> earlier,
            List<PendingAnswers> pending,
            int given) {
        this.consultation = consultation;
        this.state = state;
        this.edition = edition;
        this.earlier = earlier;
        this.pending = pending;
        this.given = given;
    }

    /** The first version. */
    static ReasonedResponse first(String consultation, ResponseVersion edition, List<PendingAnswers> pending) {
        return new ReasonedResponse(consultation, State.PUBLISHING, edition, new ArrayList<>(), pending, 0);
    }

    /** Another version, after the newest one is published. */
    void renew(ResponseVersion newer, List<PendingAnswers> answers) {
        earlier.add(edition.inShort());
        edition = newer;
        pending = answers;
        given = 0;
        state = State.PUBLISHING;
    }

    /** Every answer is given. */
    void finish() {
        state = State.PUBLISHED;
        pending = List.of();
        given = 0;
        record(ResponsePublished.of(consultation, nextVersion(), edition));
    }

    /** Slug of the consultation. */
    public String consultation() {
        return consultation;
    }

    /** Whether the newest version is still on its way to the contributors. */
    public boolean isPublishing() {
        return state == State.PUBLISHING;
    }

    /** Whether anybody may read it: not before every answer of the first version is given. */
    public boolean isPublic() {
        return state == State.PUBLISHED || !earlier.isEmpty();
    }

    /** The newest version. */
    public ResponseVersion edition() {
        return edition;
    }

    /** Earlier versions, the newest first, without what they said of each theme. */
    public List<ResponseVersion> earlier() {
        return earlier.reversed();
    }

    /** How many answers the newest version changes, as long as it is on its way. */
    public int toGive() {
        return pending.stream()
                .mapToInt(answers -> answers.contributions().size())
                .sum();
    }

    /** How many of those are given. */
    public int given() {
        return given;
    }

    List<PendingAnswers> pending() {
        return pending;
    }

    boolean awaitsAnswersOf(UUID decision) {
        return pending.stream().anyMatch(answers -> answers.ruling().decision().equals(decision));
    }
}
