package org.palabre.synthesis.map.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.reference.Region;
import org.palabre.platform.reference.Regions;
import org.palabre.synthesis.contribution.Tally;
import org.palabre.synthesis.theme.ReadThemes;

/**
 * The numbers of contributions by theme and region, including those without a theme or region, so that the totals match
 * the consultation.
 *
 * @param regions names of the regions, one for each column except the last two
 * @param slugs slugs of the regions
 * @param rows the themes, largest first, then the contributions without a theme
 * @param totals totals of the columns
 */
record RegionTable(List<String> regions, List<String> slugs, List<Row> rows, Row totals) {

    /**
     * A row.
     *
     * @param theme the theme; null for contributions without a theme and for totals
     * @param label the theme's label; empty for contributions without a theme and for totals
     * @param counts counts by region, then the count without a region
     * @param total total of the row
     */
    record Row(@Nullable UUID theme, String label, List<Integer> counts, int total) {}

    static RegionTable of(ReadThemes.ThemeList themes, Regions regions, Locale language) {
        List<Row> rows = new ArrayList<>();
        themes.themes()
                .forEach(counted ->
                        rows.add(row(counted.theme().id(), counted.theme().label(), counted.tally(), regions)));
        rows.add(row(null, "", themes.tallies().unthemed(), regions));
        return new RegionTable(
                regions.all().stream().map(region -> region.name(language)).toList(),
                regions.all().stream().map(Region::slug).toList(),
                rows,
                row(null, "", themes.tallies().all(), regions));
    }

    private static Row row(@Nullable UUID theme, String label, Tally tally, Regions regions) {
        List<Integer> counts = new ArrayList<>();
        regions.all().forEach(region -> counts.add(tally.from(region.slug())));
        int inRegions = counts.stream().mapToInt(Integer::intValue).sum();
        counts.add(tally.size() - inRegions);
        return new Row(theme, label, counts, tally.size());
    }

    /** The largest count of a cell, at least 1. */
    public int maxCount() {
        return Math.max(
                1,
                rows.stream()
                        .flatMap(row -> row.counts().stream())
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(1));
    }
}
