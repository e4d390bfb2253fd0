package org.palabre.feedback.response;

import org.palabre.platform.refusal.Refusal;

/**
 * Policy: a changed published decision needs approval before the next version, which would otherwise repeat the
 * outdated reasoning.
 */
final class NothingReopened {

    private NothingReopened() {}

    static void check(ResponsePlan plan) {
        if (plan.reopened() > 0) {
            throw Refusal.conflict("decisions-reopened", plan.reopened());
        }
    }
}
