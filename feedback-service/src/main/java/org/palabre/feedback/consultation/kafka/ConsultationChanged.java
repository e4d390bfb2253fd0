package org.palabre.feedback.consultation.kafka;

import java.time.Instant;
import org.palabre.feedback.consultation.Consultation;
import org.palabre.feedback.consultation.Wording;

/** The fields of {@code consultation.changed.v1} that this service reads. */
record ConsultationChanged(
        String consultation, long version, Consultation.State state, Wording title, Instant opensAt) {

    static final String TYPE = "consultation.changed.v1";

    Consultation toConsultation() {
        return new Consultation(consultation, version, state, title, opensAt);
    }
}
