package org.palabre.consultation.calendar;

import java.util.List;

/**
 * Participation in a consultation, by region and channel.
 *
 * @param total number of contributions
 * @param regions counts for every region of the country, including those with none
 * @param withoutRegion number of contributions without region
 */
public record Participation(long total, List<RegionCount> regions, long withoutRegion) {

    /**
     * Contributions from one region.
     *
     * @param slug slug of the region
     * @param online contributions online, by SMS and on paper
     * @param workshop contributions from workshops
     */
    public record RegionCount(String slug, long online, long workshop) {

        /** All contributions from the region. */
        public long total() {
            return online + workshop;
        }
    }

    /** Number of regions with contributions. */
    public long activeRegions() {
        return regions.stream().filter(region -> region.total() > 0).count();
    }

    /** Largest total of a region, at least 1, for the scale of the bars. */
    public long largestTotal() {
        return Math.max(1, regions.stream().mapToLong(RegionCount::total).max().orElse(1));
    }
}
