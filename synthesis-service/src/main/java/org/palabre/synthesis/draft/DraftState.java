package org.palabre.synthesis.draft;

/** How a draft stands. */
public enum DraftState {
    /** The model is writing it. */
    UNDER_WAY,
    /** It waits for a member. */
    READY,
    /** The model gave nothing that could be used. */
    FAILED,
    /** A member took it, changed or not, for the theme's words. */
    ADOPTED,
    /** A member wants none of it. */
    DISCARDED
}
