package org.palabre.consultation.calendar;

/** Stage of a consultation in its calendar. */
public enum ConsultationState {
    /** Visible to members only. */
    DRAFT,
    /** Public with its calendar, not yet open to contributions (handbook, standard 3.1). */
    ANNOUNCED,
    /** Open to contributions. */
    OPEN,
    /** Closed to contributions, response in preparation. */
    CLOSED,
    /** The reasoned response is published. */
    RESPONDED
}
