package org.palabre.feedback.response;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.palabre.platform.event.Aggregate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * The reasoned response to a consultation (handbook 2.1.d): the decision on every contribution with its reasons. It
 * is published in versions. Saving a new version is the commit point; the answers follow, and after a crash they
 * resume at the next start.
 */
@Document("responses")
@TypeAlias("response")
public final class ReasonedResponse extends Aggregate {

    /** State of the current version. */
    public enum State {
        /** Its answers are being saved. */
        PUBLISHING,
        /** All its answers are saved. */
        PUBLISHED
    }

    @Id
    private final String consultation;

    private State state;

    @Field("edition")
    private ResponseVersion currentVersion;

    @Field("earlier")
    private List<ResponseVersion> earlierVersions;

    private List<PendingAnswers> pending;

    @Field("given")
    private int savedAnswers;

    ReasonedResponse(
            String consultation,
            State state,
            ResponseVersion currentVersion,
            List<ResponseVersion> earlierVersions,
            List<PendingAnswers> pending,
            int savedAnswers) {
        this.consultation = consultation;
        this.state = state;
        this.currentVersion = currentVersion;
        this.earlierVersions = earlierVersions;
        this.pending = pending;
        this.savedAnswers = savedAnswers;
    }

    /** Creates the response with its first version. */
    static ReasonedResponse first(String consultation, ResponseVersion currentVersion, List<PendingAnswers> pending) {
        return new ReasonedResponse(consultation, State.PUBLISHING, currentVersion, new ArrayList<>(), pending, 0);
    }

    /** Starts a new version after the current one is published. */
    void startVersion(ResponseVersion newVersion, List<PendingAnswers> answers) {
        earlierVersions.add(currentVersion.withoutThemes());
        currentVersion = newVersion;
        pending = answers;
        savedAnswers = 0;
        state = State.PUBLISHING;
    }

    /** Marks the current version as published. */
    void finish() {
        state = State.PUBLISHED;
        pending = List.of();
        savedAnswers = 0;
        record(ResponsePublished.of(consultation, nextVersion(), currentVersion));
    }

    public String consultation() {
        return consultation;
    }

    /** Whether answers of the current version are pending. */
    public boolean isPublishing() {
        return state == State.PUBLISHING;
    }

    /** Whether the response is public, which it is once all answers of its first version are saved. */
    public boolean isPublic() {
        return state == State.PUBLISHED || !earlierVersions.isEmpty();
    }

    /** The current version. */
    public ResponseVersion currentVersion() {
        return currentVersion;
    }

    /** Earlier versions without their themes, newest first. */
    public List<ResponseVersion> earlierVersions() {
        return earlierVersions.reversed();
    }

    /** Number of answers to save for the current version; 0 once it is published. */
    public int answersToSave() {
        return pending.stream()
                .mapToInt(answers -> answers.contributions().size())
                .sum();
    }

    /** Number of those already saved. */
    public int savedAnswers() {
        return savedAnswers;
    }

    List<PendingAnswers> pending() {
        return pending;
    }

    boolean awaitsAnswersOf(UUID decision) {
        return pending.stream()
                .anyMatch(answers -> answers.appliedDecision().decision().equals(decision));
    }
}
