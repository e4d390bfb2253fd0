package org.palabre.synthesis.consultation.kafka;

import java.time.Instant;
import org.palabre.platform.text.Localized;
import org.palabre.synthesis.consultation.Consultation;
import org.palabre.synthesis.consultation.ConsultationState;

/** The fields of {@code consultation.changed.v1} that synthesis reads. */
record ConsultationChanged(
        String consultation, long version, ConsultationState state, Localized title, Instant opensAt) {

    static final String TYPE = "consultation.changed.v1";

    Consultation toConsultation() {
        return new Consultation(consultation, version, state, title, opensAt);
    }
}
