package org.palabre.feedback.response;

import org.jspecify.annotations.Nullable;

/**
 * Outcomes of the contributions of one region.
 *
 * @param region its slug; null for contributions without region
 * @param inclusion number included
 * @param amendment number amended
 * @param rejection number rejected
 * @param unanswered number without an answer
 */
public record RegionCounts(@Nullable String region, int inclusion, int amendment, int rejection, int unanswered) {

    /** Number of contributions from the region. */
    public int contributions() {
        return inclusion + amendment + rejection + unanswered;
    }
}
