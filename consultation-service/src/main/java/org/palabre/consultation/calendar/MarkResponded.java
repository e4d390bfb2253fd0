package org.palabre.consultation.calendar;

import org.springframework.stereotype.Service;

/** Marks a consultation as responded after publication of its reasoned response. */
@Service
public class MarkResponded {

    private final Consultations consultations;

    MarkResponded(Consultations consultations) {
        this.consultations = consultations;
    }

    /** Marks the consultation; does nothing if it is unknown or already marked. */
    public void mark(String slug) {
        consultations.findById(slug).filter(Consultation::markResponded).ifPresent(consultations::save);
    }
}
