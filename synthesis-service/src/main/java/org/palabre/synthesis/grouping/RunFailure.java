package org.palabre.synthesis.grouping;

/** The reason for a failed run. */
public enum RunFailure {
    /** The service stopped or died during the run. */
    INTERRUPTED,
    /** Members changed the themes during the run. */
    OVERTAKEN,
    /** An unexpected error, described in the log. */
    UNEXPECTED
}
