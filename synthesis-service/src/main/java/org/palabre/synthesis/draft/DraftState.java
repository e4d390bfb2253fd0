package org.palabre.synthesis.draft;

/** The state of a draft. */
public enum DraftState {
    /** The model is writing it. */
    UNDER_WAY,
    /** It awaits a member's decision. */
    READY,
    /** The model gave no usable answer. */
    FAILED,
    /** A member adopted it, edited or not, as the theme's wording. */
    ADOPTED,
    /** A member discarded it. */
    DISCARDED
}
