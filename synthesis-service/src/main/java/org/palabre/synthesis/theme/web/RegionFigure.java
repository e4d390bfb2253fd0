package org.palabre.synthesis.theme.web;

import java.util.List;
import java.util.Locale;
import org.palabre.platform.reference.Regions;
import org.palabre.synthesis.contribution.Tally;

/**
 * Bar chart of contributions by region.
 *
 * @param bars one bar per region, in the order of the reference data
 * @param elsewhere number of contributions without a region, or with one no longer in the reference data
 */
record RegionFigure(List<Bar> bars, int elsewhere) {

    /**
     * The bar of one region.
     *
     * @param name name of the region
     * @param slug slug of the region
     * @param count number of its contributions
     */
    record Bar(String name, String slug, int count) {}

    static RegionFigure of(Tally tally, Regions regions, Locale language) {
        List<Bar> bars = regions.all().stream()
                .map(region -> new Bar(region.name(language), region.slug(), tally.from(region.slug())))
                .toList();
        int known = bars.stream().mapToInt(Bar::count).sum();
        return new RegionFigure(bars, tally.size() - known);
    }

    /** The highest count, at least 1. */
    public int most() {
        return Math.max(1, bars.stream().mapToInt(Bar::count).max().orElse(1));
    }

    /** Number of regions with at least one contribution. */
    public int regionsWithContributions() {
        return (int) bars.stream().filter(bar -> bar.count() > 0).count();
    }
}
