package org.palabre.synthesis.grouping;

/** How a full run stands. */
public enum RunStatus {
    /** Not ended. */
    UNDER_WAY,
    /** The themes are as it found them. */
    DONE,
    /** What it found waits for a member, was dropped, or was overtaken. */
    PROPOSED,
    /** It came to nothing. */
    FAILED
}
