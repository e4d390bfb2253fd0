package org.palabre.consultation.calendar;

import org.springframework.stereotype.Service;

/** Notes that the reasoned response to a consultation is published. */
@Service
public class MarkResponded {

    private final Consultations consultations;

    MarkResponded(Consultations consultations) {
        this.consultations = consultations;
    }

    /** Marks the consultation; does nothing if it is marked already or unknown. */
    public void responded(String slug) {
        consultations.findById(slug).filter(Consultation::responded).ifPresent(consultations::save);
    }
}
