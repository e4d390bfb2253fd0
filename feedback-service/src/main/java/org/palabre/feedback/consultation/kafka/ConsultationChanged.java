package org.palabre.feedback.consultation.kafka;

import java.time.Instant;
import org.palabre.feedback.consultation.Consultation;
import org.palabre.feedback.consultation.Wording;

/** What this service reads of {@code consultation.changed.v1}. */
record ConsultationChanged(
        String consultation, long version, Consultation.State state, Wording title, Instant opensAt) {

    static final String TYPE = "consultation.changed.v1";

    Consultation asConsultation() {
        return new Consultation(consultation, version, state, title, opensAt);
    }
}
