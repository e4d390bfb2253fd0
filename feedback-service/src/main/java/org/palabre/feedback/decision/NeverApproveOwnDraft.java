package org.palabre.feedback.decision;

import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;

/**
 * Policy: the author of the last draft does not approve it, so that two people vouch for each published reason
 * (handbook 2.1.d asks for the basis of each decision).
 */
final class NeverApproveOwnDraft {

    private NeverApproveOwnDraft() {}

    static void check(Decision decision, Member approver) {
        if (decision.draftedBy().equals(approver.id())) {
            throw Refusal.forbidden("own-draft");
        }
    }
}
