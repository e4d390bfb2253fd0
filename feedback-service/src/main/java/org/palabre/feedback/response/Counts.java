package org.palabre.feedback.response;

import java.util.List;

/**
 * Outcomes of the contributions of a consultation.
 *
 * @param contributions number of contributions
 * @param answered number with an answer
 * @param unanswered number without an answer
 * @param inclusion number included
 * @param amendment number amended
 * @param rejection number rejected
 * @param byRegion outcomes by region, ordered by slug, without region last
 */
public record Counts(
        int contributions,
        int answered,
        int unanswered,
        int inclusion,
        int amendment,
        int rejection,
        List<RegionCounts> byRegion) {}
