package org.palabre.feedback.decision;

import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;

/**
 * Whoever drafted a decision last does not approve it: two people stand behind every reason that is published (handbook
 * 2.1.d asks for the basis of each decision).
 */
final class NeverApproveOwnDraft {

    private NeverApproveOwnDraft() {}

    static void check(Decision decision, Member approver) {
        if (decision.draftedBy().equals(approver.id())) {
            throw Refusal.forbidden("own-draft");
        }
    }
}
