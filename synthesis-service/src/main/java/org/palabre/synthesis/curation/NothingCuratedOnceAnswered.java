package org.palabre.synthesis.curation;

import org.palabre.platform.refusal.Refusal;
import org.palabre.synthesis.consultation.Consultation;
import org.palabre.synthesis.consultation.ConsultationState;
import org.springframework.stereotype.Component;

/** No curation after the response is published: contributors have read under which theme they were answered (2.1.d). */
@Component
class NothingCuratedOnceAnswered {

    /**
     * Checks the state of a consultation.
     *
     * @throws Refusal if the consultation's response is published
     */
    void check(Consultation consultation) {
        if (consultation.state() == ConsultationState.RESPONDED) {
            throw Refusal.conflict("curation-after-response");
        }
    }
}
