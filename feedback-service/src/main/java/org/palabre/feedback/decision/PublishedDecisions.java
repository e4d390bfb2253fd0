package org.palabre.feedback.decision;

/** Knows which decisions contributors may have read. */
@FunctionalInterface
public interface PublishedDecisions {

    /** Whether an answer rests on this decision, or is about to. */
    boolean contain(Decision decision);
}
