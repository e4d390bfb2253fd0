package org.palabre.feedback.response;

import org.jspecify.annotations.Nullable;

/**
 * What became of the contributions of one region.
 *
 * @param region its slug; absent for those that name none
 * @param inclusion how many were included
 * @param amendment how many were amended
 * @param rejection how many were rejected
 * @param unanswered how many have no answer
 */
public record RegionCounts(@Nullable String region, int inclusion, int amendment, int rejection, int unanswered) {

    /** How many contributions come from it. */
    public int contributions() {
        return inclusion + amendment + rejection + unanswered;
    }
}
