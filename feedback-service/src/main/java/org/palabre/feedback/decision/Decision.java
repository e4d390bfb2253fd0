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
 * Decision of the forum on a theme or on one contribution (handbook 2.1.d). One member drafts it, another approves
 * it; a later change makes it a draft again. The history keeps every change with its author, also after a withdrawal.
 * A target has at most one decision.
 */
@Document("decisions")
@TypeAlias("decision")
public final class Decision extends Aggregate {

    /** Stage of a decision. */
    public enum State {
        /** Drafted, awaits approval. */
        DRAFT,
        /** Approved, ready to publish. */
        APPROVED,
        /** Withdrawn; treated as absent. */
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
    private List<DecisionChange> history;

    Decision(
            UUID id,
            String consultation,
            @Nullable UUID theme,
            @Nullable UUID contribution,
            State state,
            Reasoning reasoning,
            String draftedBy,
            @Nullable String approvedBy,
            List<DecisionChange> history) {
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
    static Decision draft(Target target, String consultation, Reasoning reasoning, String member, Instant now) {
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

    /** Replaces the reasoning and makes the decision a draft. */
    void redraft(Reasoning newReasoning, String member, Instant now) {
        reasoning = newReasoning;
        state = State.DRAFT;
        draftedBy = member;
        approvedBy = null;
        history.add(new DecisionChange(nextVersion(), DecisionChange.Kind.RECORDED, member, now, newReasoning));
        record(new DecisionRecorded(DecisionPayload.of(this, nextVersion()), now));
    }

    /** Approves the draft. */
    void approve(String member, Instant now) {
        state = State.APPROVED;
        approvedBy = member;
        history.add(new DecisionChange(nextVersion(), DecisionChange.Kind.APPROVED, member, now, null));
        record(new DecisionApproved(DecisionPayload.of(this, nextVersion()), now));
    }

    /** Withdraws the decision. */
    void withdraw(String member, Instant now) {
        state = State.WITHDRAWN;
        approvedBy = null;
        history.add(new DecisionChange(nextVersion(), DecisionChange.Kind.WITHDRAWN, member, now, null));
        record(DecisionWithdrawn.of(this, nextVersion(), now));
    }

    /** Identity, derived from the target. */
    public UUID id() {
        return id;
    }

    public String consultation() {
        return consultation;
    }

    /** The theme or contribution decided on. */
    public Target target() {
        return theme != null ? new OfTheme(theme) : new OfContribution(Objects.requireNonNull(contribution));
    }

    public State state() {
        return state;
    }

    public Reasoning reasoning() {
        return reasoning;
    }

    /** The reasoning as of a version of this decision. */
    public Reasoning reasoningAt(long version) {
        return history.reversed().stream()
                .filter(change -> change.version() <= version)
                .map(DecisionChange::reasoning)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No reasoning at version " + version));
    }

    /** Id of the author of the last draft. */
    public String draftedBy() {
        return draftedBy;
    }

    /** Id of the approver, if approved. */
    public @Nullable String approvedBy() {
        return approvedBy;
    }

    /** Whether the decision is in force with this reasoning. */
    boolean isInForceWith(Reasoning other) {
        return !isWithdrawn() && reasoning.equals(other);
    }

    boolean isWithdrawn() {
        return state == State.WITHDRAWN;
    }

    public boolean isApproved() {
        return state == State.APPROVED;
    }

    /** Changes of the decision, oldest first. */
    public List<DecisionChange> history() {
        return List.copyOf(history);
    }
}
