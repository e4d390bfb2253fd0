package org.palabre.feedback.decision;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** A member of the forum takes a decision back that was not published. */
@Service
public class WithdrawDecision {

    private final Decisions decisions;
    private final NeverWithdrawWhatIsPublished neverWithdrawWhatIsPublished;
    private final Clock clock;

    WithdrawDecision(Decisions decisions, NeverWithdrawWhatIsPublished neverWithdrawWhatIsPublished, Clock clock) {
        this.decisions = decisions;
        this.neverWithdrawWhatIsPublished = neverWithdrawWhatIsPublished;
        this.clock = clock;
    }

    /**
     * Takes it back; what was done stays on record.
     *
     * @param seen the version the member read; null takes back whatever is there
     * @throws Refusal if there is no such decision, or contributors have read it
     * @throws OptimisticLockingFailureException if it was changed since the member read it
     */
    public Decision withdraw(Member member, UUID id, @Nullable Long seen) {
        Decision decision = decisions.get(id);
        neverWithdrawWhatIsPublished.check(decision);
        SeenVersion.check(decision, seen);
        decision.withdraw(member.id(), clock.instant());
        return decisions.save(decision);
    }
}
