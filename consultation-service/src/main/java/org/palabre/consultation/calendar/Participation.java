package org.palabre.consultation.calendar;

import java.util.List;

/**
 * Who took part in a consultation.
 *
 * @param total how many contributions there are
 * @param regions one line for every region of the country, silent ones included
 * @param withoutRegion contributions whose region was not said
 */
public record Participation(long total, List<RegionCount> regions, long withoutRegion) {

    /**
     * Contributions from one region.
     *
     * @param slug the region
     * @param online contributions online, by SMS and on paper
     * @param workshop contributions from workshops
     */
    public record RegionCount(String slug, long online, long workshop) {

        /** All contributions from the region. */
        public long total() {
            return online + workshop;
        }
    }

    /** How many regions have spoken. */
    public long regionsHeard() {
        return regions.stream().filter(region -> region.total() > 0).count();
    }

    /** The largest number of contributions from one region, at least 1: the length of the longest bar. */
    public long most() {
        return Math.max(1, regions.stream().mapToLong(RegionCount::total).max().orElse(1));
    }
}
