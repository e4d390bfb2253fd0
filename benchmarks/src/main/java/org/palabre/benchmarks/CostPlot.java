package org.palabre.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Gatherers;

/**
 * Log-log plot of cost against size with the upper limit of cost, which grows from the first point with the size to
 * the power of 1.2.
 *
 * @param points at least two, smallest size first
 */
record CostPlot(List<Point> points) {

    private static final double ALLOWED = 1.2;

    private static final int LEFT = 64;
    private static final int TOP = 24;
    private static final int DECADE_OF_TEXTS = 160;
    private static final int DECADE_OF_SECONDS = 80;

    /**
     * One measurement.
     *
     * @param texts number of grouped texts
     * @param seconds processor time
     */
    record Point(int texts, double seconds) {

        private double allowed(int others) {
            return seconds * Math.pow(others / (double) texts, ALLOWED);
        }
    }

    /** Exponent of growth from the first point to the last. */
    double growth() {
        return growth(points.getFirst(), points.getLast());
    }

    /** Highest exponent of growth between neighbouring points. */
    double steepest() {
        return points.stream()
                .gather(Gatherers.windowSliding(2))
                .mapToDouble(pair -> growth(pair.getFirst(), pair.getLast()))
                .max()
                .orElseThrow();
    }

    private static double growth(Point from, Point to) {
        return Math.log(to.seconds() / from.seconds()) / Math.log((double) to.texts() / from.texts());
    }

    /** The plot as SVG. */
    String svg() {
        Point first = points.getFirst();
        int most = points.getLast().texts();
        double lowest =
                Math.floor(log(points.stream().mapToDouble(Point::seconds).min().orElseThrow()));
        double highest = Math.ceil(log(first.allowed(most)));
        var frame = new Frame(Math.floor(log(first.texts())), Math.ceil(log(most)), lowest, highest);
        var svg = new StringBuilder(frame.opening());
        frame.grid(svg);
        svg.append(line("allowed", frame, List.of(first, new Point(most, first.allowed(most)))));
        svg.append(line("measured", frame, points));
        for (Point point : points) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle cx='%.1f' cy='%.1f' r='4'/><text x='%.1f' y='%.1f'>%.1f s</text>%n",
                    frame.x(point),
                    frame.y(point),
                    frame.x(point) + 7,
                    frame.y(point) + 16,
                    point.seconds()));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String line(String name, Frame frame, List<Point> through) {
        var points = new StringBuilder();
        through.forEach(
                point -> points.append(String.format(Locale.ROOT, "%.1f,%.1f ", frame.x(point), frame.y(point))));
        return String.format(
                Locale.ROOT,
                "<polyline class='%s' points='%s'/>%n",
                name,
                points.toString().strip());
    }

    private static double log(double value) {
        return Math.log10(value);
    }

    /** Range of sizes and costs, in powers of ten. */
    private record Frame(double fewest, double most, double lowest, double highest) {

        double x(Point point) {
            return x(log(point.texts()));
        }

        private double x(double power) {
            return LEFT + (power - fewest) * DECADE_OF_TEXTS;
        }

        double y(Point point) {
            return y(log(point.seconds()));
        }

        private double y(double power) {
            return TOP + (highest - power) * DECADE_OF_SECONDS;
        }

        String opening() {
            return String.format(Locale.ROOT, """
                    <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %.0f %.0f' font-family='sans-serif' font-size='13'>
                    <title>Processor time against the number of contributions</title>
                    <style>
                    rect { fill: #fff } polyline { fill: none; stroke-width: 2 } .grid { stroke: #ddd; stroke-width: 1 }
                    .measured { stroke: #0b5d3b } .allowed { stroke: #a33; stroke-dasharray: 6 5 } circle { fill: #0b5d3b }
                    </style>
                    <rect width='100%%' height='100%%'/>
                    """, x(most) + LEFT, y(lowest) + 2 * TOP);
        }

        void grid(StringBuilder svg) {
            double bottom = y(lowest);
            double right = x(most);
            for (double power = fewest; power <= most; power++) {
                double x = x(power);
                svg.append(String.format(
                        Locale.ROOT, "<polyline class='grid' points='%.0f,%d %.0f,%.0f'/>", x, TOP, x, bottom));
                svg.append(String.format(
                        Locale.ROOT,
                        "<text x='%.0f' y='%.0f' text-anchor='middle'>%,.0f</text>%n",
                        x,
                        bottom + 20,
                        Math.pow(10, power)));
            }
            for (double power = lowest; power <= highest; power++) {
                double y = y(power);
                svg.append(String.format(
                        Locale.ROOT, "<polyline class='grid' points='%d,%.0f %.0f,%.0f'/>", LEFT, y, right, y));
                svg.append(String.format(
                        Locale.ROOT,
                        "<text x='%d' y='%.0f' text-anchor='end'>%,.0f s</text>%n",
                        LEFT - 8,
                        y + 4,
                        Math.pow(10, power)));
            }
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x='%d' y='%d'>measured (solid), n to the power of %.1f (dashed)</text>%n",
                    LEFT + 12,
                    TOP + 20,
                    ALLOWED));
        }
    }
}
