package org.palabre.consultation.workshop.notes.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Puts the segments of a page in the order in which people read them: a line across the page parts what is above from
 * what is below; between two such lines the left column comes before the right one.
 */
final class PdfLayout {

    /** Segments that are read from top to bottom, or the cells of a table. */
    record Region(List<PdfSegment> segments, List<Double> gutters) {
        boolean isTable() {
            return !gutters.isEmpty();
        }
    }

    private static final int FEWEST_LINES = 4;
    private static final int STEPS = 200;
    private static final double MARGIN = 0.08;
    private static final double NARROW = 0.72;

    private PdfLayout() {}

    /** The regions of a page, in order. */
    static List<Region> regions(List<PdfSegment> segments) {
        List<Region> regions = new ArrayList<>();
        read(segments, regions, 0);
        return regions;
    }

    private static void read(List<PdfSegment> segments, List<Region> regions, int depth) {
        OptionalDouble gutter = depth > 4 ? OptionalDouble.empty() : gutter(segments);
        if (gutter.isEmpty()) {
            if (!segments.isEmpty()) {
                regions.add(new Region(inOrder(segments), List.of()));
            }
            return;
        }
        double x = gutter.getAsDouble();
        List<PdfSegment> band = new ArrayList<>();
        List<PdfSegment> across = new ArrayList<>();
        for (PdfSegment segment : inOrder(segments)) {
            if (segment.left() < x && segment.right() > x) {
                flush(band, x, regions, depth);
                across.add(segment);
            } else {
                if (!across.isEmpty()) {
                    read(across, regions, depth + 1);
                    across = new ArrayList<>();
                }
                band.add(segment);
            }
        }
        if (!across.isEmpty()) {
            read(across, regions, depth + 1);
        }
        flush(band, x, regions, depth);
    }

    private static void flush(List<PdfSegment> band, double x, List<Region> regions, int depth) {
        if (band.isEmpty()) {
            return;
        }
        List<Double> gutters = PdfTable.gutters(band);
        if (!gutters.isEmpty()) {
            List<PdfSegment> ordered = inOrder(band);
            int start = PdfTable.start(ordered, gutters);
            int end = PdfTable.end(ordered, gutters);
            read(ordered.subList(0, start), regions, depth + 1);
            regions.add(new Region(ordered.subList(start, end), gutters));
            read(ordered.subList(end, ordered.size()), regions, depth + 1);
        } else {
            read(band.stream().filter(segment -> segment.middle() < x).toList(), regions, depth + 1);
            read(band.stream().filter(segment -> segment.middle() >= x).toList(), regions, depth + 1);
        }
        band.clear();
    }

    /** Where few segments lie, with lines on both sides of it. */
    static OptionalDouble gutter(List<PdfSegment> segments) {
        double left = segments.stream().mapToDouble(PdfSegment::left).min().orElse(0);
        double right = segments.stream().mapToDouble(PdfSegment::right).max().orElse(0);
        double best = 0;
        double bestWidth = 0;
        double start = Double.NaN;
        double step = (right - left) / STEPS;
        for (double x = left + (right - left) * MARGIN; x <= right - (right - left) * MARGIN; x += step) {
            if (isFree(segments, x)) {
                start = Double.isNaN(start) ? x : start;
                if (x - start > bestWidth) {
                    bestWidth = x - start;
                    best = (x + start) / 2;
                }
            } else {
                start = Double.NaN;
            }
            if (step <= 0) {
                break;
            }
        }
        double size = segments.stream().mapToDouble(PdfSegment::size).average().orElse(10);
        return bestWidth >= 0.8 * size ? OptionalDouble.of(best) : OptionalDouble.empty();
    }

    private static boolean isFree(List<PdfSegment> segments, double x) {
        long across =
                segments.stream().filter(s -> s.left() < x && s.right() > x).count();
        long before = segments.stream().filter(s -> s.right() <= x).count();
        long after = segments.stream().filter(s -> s.left() >= x).count();
        return before >= FEWEST_LINES
                && after >= FEWEST_LINES
                && across <= (before + after) / 6
                && sideBySide(segments, x) >= FEWEST_LINES - 1;
    }

    /** How many lines have words on both sides. */
    private static long sideBySide(List<PdfSegment> segments, double x) {
        return segments.stream()
                .filter(s -> s.left() >= x)
                .filter(s ->
                        segments.stream().anyMatch(o -> o.right() <= x && Math.abs(o.y() - s.y()) < NARROW * s.size()))
                .count();
    }

    static List<PdfSegment> inOrder(List<PdfSegment> segments) {
        List<PdfSegment> ordered = new ArrayList<>(segments);
        ordered.sort(Comparator.comparingDouble(PdfSegment::y).thenComparingDouble(PdfSegment::left));
        return ordered;
    }
}
