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
 * Who spoke of what where: contributions by theme and region, with what is under no theme and what names no region, so that
 * the totals are those of the consultation.
 *
 * @param regions names of the columns but the last two
 * @param slugs of the same regions
 * @param rows the themes, the largest first, and last what is under none
 * @param totals of the columns
 */
record RegionTable(List<String> regions, List<String> slugs, List<Row> rows, Row totals) {

    /**
     * One row.
     *
     * @param theme the theme; none for what is under none, and for totals
     * @param label the theme's label; empty for what is under none, and for totals
     * @param counts by region, and last those that name no region
     * @param total of the row
     */
    record Row(@Nullable UUID theme, String label, List<Integer> counts, int total) {}

    static RegionTable of(ReadThemes.ThemeList of, Regions regions, Locale language) {
        List<Row> rows = new ArrayList<>();
        of.themes().forEach(one -> rows.add(row(one.theme().id(), one.theme().label(), one.tally(), regions)));
        rows.add(row(null, "", of.tallies().unthemed(), regions));
        return new RegionTable(
                regions.all().stream().map(region -> region.name(language)).toList(),
                regions.all().stream().map(Region::slug).toList(),
                rows,
                row(null, "", of.tallies().all(), regions));
    }

    private static Row row(@Nullable UUID theme, String label, Tally tally, Regions regions) {
        List<Integer> counts = new ArrayList<>();
        regions.all().forEach(region -> counts.add(tally.from(region.slug())));
        int known = counts.stream().mapToInt(Integer::intValue).sum();
        counts.add(tally.size() - known);
        return new Row(theme, label, counts, tally.size());
    }

    /** The largest count of one theme in one region, at least 1. */
    public int most() {
        return Math.max(
                1,
                rows.stream()
                        .flatMap(row -> row.counts().stream())
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(1));
    }
}
