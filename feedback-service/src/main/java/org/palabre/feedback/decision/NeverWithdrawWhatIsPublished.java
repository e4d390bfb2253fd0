package org.palabre.feedback.decision;

import org.palabre.platform.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Policy: a published decision cannot be withdrawn, only replaced in a new version of the response. */
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
