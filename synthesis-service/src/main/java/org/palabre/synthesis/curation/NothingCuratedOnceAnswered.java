package org.palabre.synthesis.curation;

import org.palabre.platform.refusal.Refusal;
import org.palabre.synthesis.consultation.Consultation;
import org.palabre.synthesis.consultation.ConsultationState;
import org.springframework.stereotype.Component;

/** Contributors have read which theme their contribution was answered under (handbook 2.1.d): it stays there. */
@Component
class NothingCuratedOnceAnswered {

    /**
     * Checks.
     *
     * @throws Refusal if the consultation's response is published
     */
    void check(Consultation consultation) {
        if (consultation.state() == ConsultationState.RESPONDED) {
            throw Refusal.conflict("curation-after-response");
        }
    }
}
