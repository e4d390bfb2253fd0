package org.palabre.synthesis.theme.web;

import java.util.List;
import java.util.Locale;
import org.palabre.platform.reference.Regions;
import org.palabre.synthesis.contribution.Tally;

/**
 * Contributions by region, to be drawn as bars.
 *
 * @param bars one for each region, in the order of the reference data
 * @param elsewhere contributions that named no region, or one that is gone
 */
record RegionFigure(List<Bar> bars, int elsewhere) {

    /**
     * One region.
     *
     * @param name its name
     * @param slug its slug
     * @param count its contributions
     */
    record Bar(String name, String slug, int count) {}

    static RegionFigure of(Tally tally, Regions regions, Locale language) {
        List<Bar> bars = regions.all().stream()
                .map(region -> new Bar(region.name(language), region.slug(), tally.from(region.slug())))
                .toList();
        int known = bars.stream().mapToInt(Bar::count).sum();
        return new RegionFigure(bars, tally.size() - known);
    }

    /** The longest bar, at least 1. */
    public int most() {
        return Math.max(1, bars.stream().mapToInt(Bar::count).max().orElse(1));
    }

    /** Regions that had their say. */
    public int heard() {
        return (int) bars.stream().filter(bar -> bar.count() > 0).count();
    }
}
