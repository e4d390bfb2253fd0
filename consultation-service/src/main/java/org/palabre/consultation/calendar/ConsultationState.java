package org.palabre.consultation.calendar;

/** Where a consultation stands in its calendar. */
public enum ConsultationState {
    /** Known to the secretariat only. */
    DRAFT,
    /** Public, with its calendar; contributions are not taken yet (handbook, standard 3.1). */
    ANNOUNCED,
    /** Contributions are taken. */
    OPEN,
    /** Contributions are being answered. */
    CLOSED,
    /** The reasoned response is published. */
    RESPONDED
}
