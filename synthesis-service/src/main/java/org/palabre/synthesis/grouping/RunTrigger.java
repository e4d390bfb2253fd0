package org.palabre.synthesis.grouping;

/** Why a full run was started. */
public enum RunTrigger {
    /** A member requested it. */
    ASKED,
    /** Enough contributions arrived. */
    GROWTH,
    /** The consultation closed. */
    CLOSING,
    /** An earlier run was interrupted. */
    INTERRUPTED
}
