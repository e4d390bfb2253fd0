package org.palabre.synthesis.grouping;

/** Why a full run came to nothing. */
public enum RunFailure {
    /** The service stopped or died meanwhile. */
    INTERRUPTED,
    /** The themes kept being decided on while it was under way. */
    OVERTAKEN,
    /** Something unexpected, which the log tells. */
    UNEXPECTED
}
