package org.palabre.feedback.response;

import java.util.List;

/**
 * What became of the contributions of a consultation.
 *
 * @param contributions how many there are
 * @param answered how many have an answer
 * @param unanswered how many have none
 * @param inclusion how many were included
 * @param amendment how many were amended
 * @param rejection how many were rejected
 * @param byRegion the same by region, ordered by slug, those without region last
 */
public record Counts(
        int contributions,
        int answered,
        int unanswered,
        int inclusion,
        int amendment,
        int rejection,
        List<RegionCounts> byRegion) {}
