package org.palabre.synthesis.consultation;

/** The state of a consultation. */
public enum ConsultationState {
    /** Not public yet. */
    DRAFT,
    /** Public, not open yet. */
    ANNOUNCED,
    /** Taking contributions. */
    OPEN,
    /** No longer taking contributions. */
    CLOSED,
    /** Its reasoned response is published. */
    RESPONDED
}
