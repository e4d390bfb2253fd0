package org.palabre.synthesis.consultation;

/** Whoever wants to know that a consultation changed. */
@FunctionalInterface
public interface ConsultationFollower {

    /** The consultation is now in this state. */
    void changed(Consultation consultation);
}
