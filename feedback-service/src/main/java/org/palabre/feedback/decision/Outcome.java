package org.palabre.feedback.decision;

/** Outcome of a decision (handbook 2.1.d). */
public enum Outcome {
    /** Included in the commitments unchanged. */
    INCLUSION,
    /** Included with changes. */
    AMENDMENT,
    /** Not included. */
    REJECTION
}
