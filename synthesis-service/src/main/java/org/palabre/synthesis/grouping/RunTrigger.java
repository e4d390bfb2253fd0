package org.palabre.synthesis.grouping;

/** Why a full run was started. */
public enum RunTrigger {
    /** A member asked for it. */
    ASKED,
    /** Enough contributions had come. */
    GROWTH,
    /** The consultation closed. */
    CLOSING,
    /** An earlier run was interrupted. */
    INTERRUPTED
}
