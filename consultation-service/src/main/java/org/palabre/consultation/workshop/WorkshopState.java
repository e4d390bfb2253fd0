package org.palabre.consultation.workshop;

/** How far the notes of a workshop have come. */
public enum WorkshopState {
    /** The workshop is known; its notes are still to come. */
    RECORDED,
    /** The notes are split into contributions, and a person checks them. */
    UNDER_REVIEW,
    /** The contributions are submitted; nothing changes any more. */
    SUBMITTED
}
