package org.palabre.feedback.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.decision.Target.OfContribution;
import org.palabre.feedback.decision.Target.OfTheme;
import org.palabre.platform.event.Aggregate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * What the forum decides on a theme or on one contribution (handbook 2.1.d). One member drafts it, another approves it;
 * a change after that makes it a draft again. Every change stays on record with its author, also that of a decision
 * that was withdrawn. There is at most one decision on a target.
 */
@Document("decisions")
@TypeAlias("decision")
public final class Decision extends Aggregate {

    /** How far a decision is. */
    public enum State {
        /** Drafted, not yet approved. */
        DRAFT,
        /** Approved: may be published. */
        APPROVED,
        /** Taken back: as if there were none. */
        WITHDRAWN
    }

    @Id
    private final UUID id;

    @Indexed
    private final String consultation;

    private final @Nullable UUID theme;
    private final @Nullable UUID contribution;

    private State state;

    @Field("verdict")
    private Reasoning reasoning;

    private String draftedBy;
    private @Nullable String approvedBy;
    private List<Change> history;

    Decision(
            UUID id,
            String consultation,
            @Nullable UUID theme,
            @Nullable UUID contribution,
            State state,
            Reasoning reasoning,
            String draftedBy,
            @Nullable String approvedBy,
            List<Change> history) {
        this.id = id;
        this.consultation = consultation;
        this.theme = theme;
        this.contribution = contribution;
        this.state = state;
        this.reasoning = reasoning;
        this.draftedBy = draftedBy;
        this.approvedBy = approvedBy;
        this.history = history;
    }

    /** A first draft. */
    static Decision on(Target target, String consultation, Reasoning reasoning, String member, Instant now) {
        var decision = new Decision(
                target.decision(),
                consultation,
                target instanceof OfTheme(UUID theme) ? theme : null,
                target instanceof OfContribution(UUID contribution) ? contribution : null,
                State.DRAFT,
                reasoning,
                member,
                null,
                new ArrayList<>());
        decision.redraft(reasoning, member, now);
        return decision;
    }

    /** Decides anew: approved or not, it is a draft from here on. */
    void redraft(Reasoning anew, String member, Instant now) {
        reasoning = anew;
        state = State.DRAFT;
        draftedBy = member;
        approvedBy = null;
        history.add(new Change(nextVersion(), Change.Kind.RECORDED, member, now, anew));
        record(new DecisionRecorded(DecisionOfEvent.of(this, nextVersion()), now));
    }

    /** Lets it be published. */
    void approve(String member, Instant now) {
        state = State.APPROVED;
        approvedBy = member;
        history.add(new Change(nextVersion(), Change.Kind.APPROVED, member, now, null));
        record(new DecisionApproved(DecisionOfEvent.of(this, nextVersion()), now));
    }

    /** Takes it back. */
    void withdraw(String member, Instant now) {
        state = State.WITHDRAWN;
        approvedBy = null;
        history.add(new Change(nextVersion(), Change.Kind.WITHDRAWN, member, now, null));
        record(DecisionWithdrawn.of(this, nextVersion(), now));
    }

    /** Its identity, which follows from its target. */
    public UUID id() {
        return id;
    }

    /** Slug of the consultation. */
    public String consultation() {
        return consultation;
    }

    /** What it is on. */
    public Target target() {
        return theme != null ? new OfTheme(theme) : new OfContribution(Objects.requireNonNull(contribution));
    }

    /** How far it is. */
    public State state() {
        return state;
    }

    /** What is decided, and why. */
    public Reasoning reasoning() {
        return reasoning;
    }

    /** What was decided as of a version of this decision. */
    public Reasoning reasoningAt(long version) {
        return history.reversed().stream()
                .filter(change -> change.version() <= version)
                .map(Change::reasoning)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing was decided at version " + version));
    }

    /** Id of the member who drafted it last. */
    public String draftedBy() {
        return draftedBy;
    }

    /** Id of the member who approved it. */
    public @Nullable String approvedBy() {
        return approvedBy;
    }

    /** Whether it stands and decides just this. */
    boolean says(Reasoning same) {
        return !isWithdrawn() && reasoning.equals(same);
    }

    /** Whether it was taken back. */
    boolean isWithdrawn() {
        return state == State.WITHDRAWN;
    }

    /** Whether it may be published. */
    public boolean isApproved() {
        return state == State.APPROVED;
    }

    /** Everything that was done to it, oldest first. */
    public List<Change> history() {
        return List.copyOf(history);
    }
}
