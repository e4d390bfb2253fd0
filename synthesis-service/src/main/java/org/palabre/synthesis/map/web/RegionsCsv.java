package org.palabre.synthesis.map.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.text.CsvText;

/**
 * The table of regions as CSV: {@code themeId,theme,<slug of each region>,unspecified,total}. The last two rows are the
 * contributions without a theme and the totals.
 */
final class RegionsCsv {

    private RegionsCsv() {}

    static String write(RegionTable table) {
        var csv = CsvText.withCommas();
        List<Object> head = new ArrayList<>(List.of("themeId", "theme"));
        head.addAll(table.slugs());
        head.add("unspecified");
        head.add("total");
        csv.row(head);
        table.rows().forEach(row -> csv.row(cells(row, row.label())));
        csv.row(cells(table.totals(), "total"));
        return csv.written();
    }

    private static List<@Nullable Object> cells(RegionTable.Row row, String label) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.theme());
        cells.add(label);
        cells.addAll(row.counts());
        cells.add(row.total());
        return cells;
    }
}
