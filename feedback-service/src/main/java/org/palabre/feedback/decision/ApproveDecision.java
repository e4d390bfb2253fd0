package org.palabre.feedback.decision;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** The secretariat approves what somebody else drafted. */
@Service
public class ApproveDecision {

    private final Decisions decisions;
    private final Clock clock;

    ApproveDecision(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * Approves it. Approving what is approved changes nothing.
     *
     * @param seen the version the member read; null approves whatever is there
     * @throws Refusal if there is no such decision, or it is the member's own
     * @throws OptimisticLockingFailureException if it was changed since the member read it
     */
    public Decision approve(Member member, UUID id, @Nullable Long seen) {
        Decision decision = decisions.get(id);
        if (decision.isApproved()) {
            return decision;
        }
        NeverApproveOwnDraft.check(decision, member);
        SeenVersion.check(decision, seen);
        decision.approve(member.id(), clock.instant());
        return decisions.save(decision);
    }
}
