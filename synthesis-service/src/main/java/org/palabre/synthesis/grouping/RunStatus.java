package org.palabre.synthesis.grouping;

/** The status of a full run. */
public enum RunStatus {
    /** Under way. */
    UNDER_WAY,
    /** Completed; its themes are applied. */
    DONE,
    /** Completed with a proposal, open, dismissed or outdated. */
    PROPOSED,
    /** Failed. */
    FAILED
}
