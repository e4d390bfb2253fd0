package org.palabre.feedback.decision;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Use case: a member of the forum withdraws an unpublished decision. */
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
     * Withdraws a decision; its history stays.
     *
     * @param expectedVersion the version the member read; null withdraws the current one
     * @throws Refusal if the decision does not exist or is published
     * @throws OptimisticLockingFailureException if the decision changed since
     */
    public Decision withdraw(Member member, UUID id, @Nullable Long expectedVersion) {
        Decision decision = decisions.get(id);
        neverWithdrawWhatIsPublished.check(decision);
        ExpectedVersion.check(decision, expectedVersion);
        decision.withdraw(member.id(), clock.instant());
        return decisions.save(decision);
    }
}
