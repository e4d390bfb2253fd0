package org.palabre.feedback.decision;

/** What a decision comes to (handbook 2.1.d). */
public enum Outcome {
    /** Taken into the commitments as it is. */
    INCLUSION,
    /** Taken in with changes. */
    AMENDMENT,
    /** Not taken in. */
    REJECTION
}
