package org.palabre.feedback.response;

import org.palabre.platform.refusal.Refusal;

/**
 * A decision that contributors have read and that was changed since has to be approved before the next version: else
 * that version would repeat what the forum no longer holds.
 */
final class NothingReopened {

    private NothingReopened() {}

    static void check(ResponsePlan plan) {
        if (plan.reopened() > 0) {
            throw Refusal.conflict("decisions-reopened", plan.reopened());
        }
    }
}
