package org.palabre.synthesis.map.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The table of regions as an SVG heat map with figures, in units of about a pixel.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param cell width of a cell
 * @param heads column headings, repeated in a long grid
 * @param rows rows from top to bottom
 */
record HeatGrid(int width, int height, int cell, List<Head> heads, List<Row> rows) {

    private static final int ROW_HEIGHT = 30;
    private static final int HEAD_HEIGHT = 150;
    private static final int MAX_SHADE = 4;

    /**
     * A column heading, written vertically.
     *
     * @param name name of the region
     * @param x x coordinate of its middle
     * @param y y coordinate of its foot
     */
    record Head(String name, int x, int y) {}

    /**
     * A theme's row.
     *
     * @param theme the theme; null for contributions without a theme
     * @param label its label, shortened to fit
     * @param name its full label
     * @param x x coordinate of the label
     * @param y y coordinate of the label's baseline
     * @param cells cells from left to right
     */
    record Row(@Nullable UUID theme, String label, String name, int x, int y, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param count number of contributions
     * @param shade 0 for no contributions to 4 for the most
     * @param x x coordinate of the left edge
     * @param y y coordinate of the top edge
     */
    record Cell(int count, int shade, int x, int y) {}

    /** The grid for a phone in portrait orientation: labels above rows, column headings repeated every ten themes. */
    static HeatGrid phone(RegionTable table, String unthemed, String unspecified) {
        return draw(table, unthemed, unspecified, new Layout(324, 0, 20, 10, 34));
    }

    /** The grid for a desktop screen: labels beside rows. */
    static HeatGrid desk(RegionTable table, String unthemed, String unspecified) {
        return draw(table, unthemed, unspecified, new Layout(1160, 310, 0, Integer.MAX_VALUE, 33));
    }

    /**
     * The sizes of a grid.
     *
     * @param width of the drawing
     * @param aside width of labels beside rows
     * @param above height of labels above rows
     * @param block number of rows under one heading
     * @param letters maximum length of a label
     */
    private record Layout(int width, int aside, int above, int block, int letters) {}

    private static HeatGrid draw(RegionTable table, String unthemed, String unspecified, Layout layout) {
        int columns = table.regions().size() + 1;
        int cell = (layout.width() - layout.aside()) / columns;
        List<Head> heads = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        int y = 0;
        for (int i = 0; i < table.rows().size(); i++) {
            if (i % layout.block() == 0) {
                y += HEAD_HEIGHT + (i == 0 ? 0 : ROW_HEIGHT / 2);
                for (int column = 0; column < columns; column++) {
                    String name =
                            column < table.regions().size() ? table.regions().get(column) : unspecified;
                    heads.add(new Head(name, layout.aside() + column * cell + cell / 2 + 5, y - 6));
                }
            }
            RegionTable.Row row = table.rows().get(i);
            String name = row.theme() == null ? unthemed : row.label();
            rows.add(new Row(
                    row.theme(),
                    name.length() <= layout.letters() ? name : name.substring(0, layout.letters() - 1) + "…",
                    name,
                    0,
                    y + (layout.above() == 0 ? ROW_HEIGHT * 2 / 3 : layout.above() - 6),
                    cells(row, table.maxCount(), layout.aside(), y + layout.above(), cell)));
            y += layout.above() + ROW_HEIGHT + (layout.above() == 0 ? 0 : 6);
        }
        return new HeatGrid(layout.aside() + columns * cell, y + 2, cell, heads, rows);
    }

    private static List<Cell> cells(RegionTable.Row row, int maxCount, int left, int top, int width) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < row.counts().size(); column++) {
            int count = row.counts().get(column);
            cells.add(new Cell(count, shade(count, maxCount), left + column * width, top));
        }
        return cells;
    }

    /** The shade of a count, by its square root, so that small counts differ too. */
    static int shade(int count, int maxCount) {
        return count == 0 ? 0 : Math.max(1, (int) Math.ceil(MAX_SHADE * Math.sqrt(count / (double) maxCount)));
    }
}
