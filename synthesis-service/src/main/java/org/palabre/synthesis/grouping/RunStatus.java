package org.palabre.synthesis.grouping;

/** How a full run stands. */
public enum RunStatus {
    UNDER_WAY,
    DONE,
    FAILED
}
