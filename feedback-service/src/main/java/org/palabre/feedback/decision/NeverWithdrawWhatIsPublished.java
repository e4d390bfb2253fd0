package org.palabre.feedback.decision;

import org.palabre.platform.refusal.Refusal;
import org.springframework.stereotype.Component;

/**
 * A decision that contributors have read is changed in the open, by another decision and another version of the
 * response; it does not vanish.
 */
@Component
class NeverWithdrawWhatIsPublished {

    private final PublishedDecisions published;

    NeverWithdrawWhatIsPublished(PublishedDecisions published) {
        this.published = published;
    }

    void check(Decision decision) {
        if (published.contain(decision)) {
            throw Refusal.conflict("decision-published");
        }
    }
}
