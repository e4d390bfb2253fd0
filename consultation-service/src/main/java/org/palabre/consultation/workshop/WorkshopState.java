package org.palabre.consultation.workshop;

/** Stage of a workshop. */
public enum WorkshopState {
    /** Recorded, without notes. */
    RECORDED,
    /** Notes split into contributions, under review. */
    UNDER_REVIEW,
    /** Contributions submitted; final. */
    SUBMITTED
}
