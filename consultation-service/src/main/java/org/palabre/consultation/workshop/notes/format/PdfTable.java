package org.palabre.consultation.workshop.notes.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.document.Row;

/**
 * Tells cells of a table from columns of running text: columns of text are of one width and filled to their edge; the
 * columns of a table are of many widths, three or more, or hold short words.
 */
final class PdfTable {

    private static final double FULL = 0.85;
    private static final double MOSTLY = 0.5;
    private static final double SAME_WIDTH = 0.75;
    private static final double ROW_GAP = 1.45;
    private static final double FEW = 0.25;

    private PdfTable() {}

    /** Where the columns of a table part; empty where segments side by side are columns of text. */
    static List<Double> gutters(List<PdfSegment> band) {
        List<Double> gutters = new ArrayList<>();
        find(band, gutters, 0);
        gutters.sort(Double::compare);
        boolean text = columns(band, gutters).stream().allMatch(PdfTable::isFilled) && haveOneWidth(band, gutters);
        return text ? List.of() : gutters;
    }

    /** The index of the first segment of a table: what stands alone on its line above it is a title. */
    static int start(List<PdfSegment> ordered, List<Double> gutters) {
        for (int i = 0; i < ordered.size(); i++) {
            if (sharesLine(ordered, i, gutters)) {
                return i;
            }
        }
        return 0;
    }

    /** The index after the last segment: lines of the last row stand close below each other. */
    static int end(List<PdfSegment> ordered, List<Double> gutters) {
        int last = ordered.size() - 1;
        while (last > 0 && !sharesLine(ordered, last, gutters)) {
            last--;
        }
        double gap = usualGap(ordered);
        int end = last + 1;
        while (end < ordered.size()
                && ordered.get(end).y() - ordered.get(end - 1).y() <= ROW_GAP * gap
                && startsCell(ordered, end, last)) {
            end++;
        }
        return end;
    }

    private static boolean startsCell(List<PdfSegment> ordered, int i, int last) {
        return ordered.subList(0, last + 1).stream()
                .anyMatch(segment -> Math.abs(segment.left() - ordered.get(i).left()) < 2
                        && Math.abs(segment.size() - ordered.get(i).size()) < 0.6);
    }

    private static boolean sharesLine(List<PdfSegment> ordered, int i, List<Double> gutters) {
        PdfSegment segment = ordered.get(i);
        return ordered.stream()
                .anyMatch(other -> Math.abs(other.y() - segment.y()) < 0.35 * segment.size()
                        && column(other, gutters) != column(segment, gutters));
    }

    private static void find(List<PdfSegment> band, List<Double> gutters, int depth) {
        OptionalDouble gutter = depth > 6 ? OptionalDouble.empty() : PdfLayout.gutter(band);
        if (gutter.isPresent()) {
            double x = gutter.getAsDouble();
            gutters.add(x);
            find(band.stream().filter(s -> s.middle() < x).toList(), gutters, depth + 1);
            find(band.stream().filter(s -> s.middle() >= x).toList(), gutters, depth + 1);
        }
    }

    private static List<List<PdfSegment>> columns(List<PdfSegment> band, List<Double> gutters) {
        List<List<PdfSegment>> columns = new ArrayList<>();
        for (int i = 0; i <= gutters.size(); i++) {
            columns.add(new ArrayList<>());
        }
        band.forEach(segment -> columns.get(column(segment, gutters)).add(segment));
        return columns;
    }

    private static int column(PdfSegment segment, List<Double> gutters) {
        int column = 0;
        while (column < gutters.size() && segment.middle() > gutters.get(column)) {
            column++;
        }
        return column;
    }

    /** Most lines of running text reach the edge of their column. */
    private static boolean isFilled(List<PdfSegment> column) {
        double left = column.stream().mapToDouble(PdfSegment::left).min().orElse(0);
        double right = column.stream().mapToDouble(PdfSegment::right).max().orElse(0);
        long full = column.stream()
                .filter(s -> s.right() - left >= FULL * (right - left))
                .count();
        return full >= MOSTLY * column.size();
    }

    private static boolean haveOneWidth(List<PdfSegment> band, List<Double> gutters) {
        List<Double> widths = columns(band, gutters).stream()
                .map(column -> column.stream()
                                .mapToDouble(PdfSegment::right)
                                .max()
                                .orElse(0)
                        - column.stream().mapToDouble(PdfSegment::left).min().orElse(0))
                .toList();
        double widest = widths.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return widths.stream().allMatch(width -> width >= SAME_WIDTH * widest);
    }

    /** The rows of a table: a wider gap, or a cell in a narrow first column, begins one. */
    static List<Row> rows(PdfLayout.Region region, int page, int firstLine) {
        List<PdfSegment> segments = region.segments();
        double gap = usualGap(segments);
        double left = segments.stream().mapToDouble(PdfSegment::left).min().orElse(0);
        double right = segments.stream().mapToDouble(PdfSegment::right).max().orElse(1);
        boolean narrow = region.gutters().getFirst() - left < FEW * (right - left);
        List<Row> rows = new ArrayList<>();
        TreeMap<Integer, String> cells = new TreeMap<>();
        int line = firstLine;
        int begun = firstLine;
        double y = Double.NaN;
        for (PdfSegment segment : segments) {
            int column = column(segment, region.gutters());
            boolean newLine = Double.isNaN(y) || Math.abs(segment.y() - y) > 0.35 * segment.size();
            line += newLine && !Double.isNaN(y) ? 1 : 0;
            boolean begins =
                    newLine && !cells.isEmpty() && (segment.y() - y > ROW_GAP * gap || (narrow && column == 0));
            if (begins) {
                add(rows, cells, page, begun);
                begun = line;
            }
            cells.merge(column, segment.text(), (before, more) -> before + " " + more);
            y = segment.y();
        }
        add(rows, cells, page, begun);
        return rows;
    }

    private static void add(List<Row> rows, Map<Integer, String> cells, int page, int line) {
        Row row = new Row(new Origin.Page(page, line));
        cells.forEach(row::set);
        if (!row.isBlank()) {
            rows.add(row);
        }
        cells.clear();
    }

    /** The smallest distance between lines that is common. */
    private static double usualGap(List<PdfSegment> segments) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < segments.size(); i++) {
            double gap = segments.get(i).y() - segments.get(i - 1).y();
            if (gap > 0.5 * segments.get(i).size()) {
                gaps.add(gap);
            }
        }
        gaps.sort(Double::compare);
        return gaps.isEmpty() ? Double.MAX_VALUE : gaps.get(gaps.size() / 4);
    }
}
