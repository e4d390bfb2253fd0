package org.palabre.synthesis.map.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The table of regions as a grid of shades with the figures in them, at one width, in units of about a pixel.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param cell width of a cell
 * @param heads names of the columns, repeated where the grid is long
 * @param rows from top to bottom
 */
record HeatGrid(int width, int height, int cell, List<Head> heads, List<Row> rows) {

    private static final int ROW = 30;
    private static final int HEAD = 150;
    private static final int SHADES = 4;

    /**
     * The name of a column, written upwards.
     *
     * @param name the region
     * @param x of its middle
     * @param y of its foot
     */
    record Head(String name, int x, int y) {}

    /**
     * One theme.
     *
     * @param theme the theme; none for what is under none
     * @param label its label, shortened where there is no room
     * @param name its whole label
     * @param x of the label
     * @param y of the label's baseline
     * @param cells from left to right
     */
    record Row(@Nullable UUID theme, String label, String name, int x, int y, List<Cell> cells) {}

    /**
     * One figure.
     *
     * @param count contributions
     * @param shade 0 for none to 4 for the most
     * @param x of the left edge
     * @param y of the top edge
     */
    record Cell(int count, int shade, int x, int y) {}

    /** For a phone held upright: the label above its row, the columns named again after every ten themes. */
    static HeatGrid phone(RegionTable table, String unthemed, String unspecified) {
        return drawn(table, unthemed, unspecified, new Layout(324, 0, 20, 10, 34));
    }

    /** For a desk: the label beside its row. */
    static HeatGrid desk(RegionTable table, String unthemed, String unspecified) {
        return drawn(table, unthemed, unspecified, new Layout(1160, 310, 0, Integer.MAX_VALUE, 33));
    }

    /**
     * How a grid is laid out.
     *
     * @param width of the drawing
     * @param aside room for labels beside rows
     * @param above room for a label above its row
     * @param block rows under one head
     * @param letters of a label that find room
     */
    private record Layout(int width, int aside, int above, int block, int letters) {}

    private static HeatGrid drawn(RegionTable table, String unthemed, String unspecified, Layout layout) {
        int columns = table.regions().size() + 1;
        int cell = (layout.width() - layout.aside()) / columns;
        List<Head> heads = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        int y = 0;
        for (int i = 0; i < table.rows().size(); i++) {
            if (i % layout.block() == 0) {
                y += HEAD + (i == 0 ? 0 : ROW / 2);
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
                    y + (layout.above() == 0 ? ROW * 2 / 3 : layout.above() - 6),
                    cells(row, table.most(), layout.aside(), y + layout.above(), cell)));
            y += layout.above() + ROW + (layout.above() == 0 ? 0 : 6);
        }
        return new HeatGrid(layout.aside() + columns * cell, y + 2, cell, heads, rows);
    }

    private static List<Cell> cells(RegionTable.Row row, int most, int left, int top, int width) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < row.counts().size(); column++) {
            int count = row.counts().get(column);
            cells.add(new Cell(count, shade(count, most), left + column * width, top));
        }
        return cells;
    }

    /** By the square root, so that small figures differ too. */
    static int shade(int count, int most) {
        return count == 0 ? 0 : Math.max(1, (int) Math.ceil(SHADES * Math.sqrt(count / (double) most)));
    }
}
