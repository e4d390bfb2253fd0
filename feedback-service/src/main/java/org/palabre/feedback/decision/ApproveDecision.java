package org.palabre.feedback.decision;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Use case: the secretariat approves the draft of another member. */
@Service
public class ApproveDecision {

    private final Decisions decisions;
    private final Clock clock;

    ApproveDecision(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * Approves a decision. Does nothing if it is already approved.
     *
     * @param expectedVersion the version the member read; null approves the current one
     * @throws Refusal if the decision does not exist or is the member's own draft
     * @throws OptimisticLockingFailureException if the decision changed since
     */
    public Decision approve(Member member, UUID id, @Nullable Long expectedVersion) {
        Decision decision = decisions.get(id);
        if (decision.isApproved()) {
            return decision;
        }
        NeverApproveOwnDraft.check(decision, member);
        ExpectedVersion.check(decision, expectedVersion);
        decision.approve(member.id(), clock.instant());
        return decisions.save(decision);
    }
}
