package org.palabre.synthesis.consultation;

/** A listener for changes of consultations. */
@FunctionalInterface
public interface ConsultationFollower {

    /** Called with the new state of a consultation. */
    void changed(Consultation consultation);
}
