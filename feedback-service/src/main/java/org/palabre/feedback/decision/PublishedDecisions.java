package org.palabre.feedback.decision;

/** Port to the published decisions. */
@FunctionalInterface
public interface PublishedDecisions {

    /** Whether a given or pending answer is based on this decision. */
    boolean contain(Decision decision);
}
