package org.palabre.synthesis.map.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.palabre.synthesis.map.MapThemes.Mapped;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeState;

/**
 * The map as an SVG drawing, in units of about a pixel: a bubble for each theme with its label below, its area
 * proportional to the number of contributions. Overlapping bubbles and labels are moved apart, finally downwards.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param bubbles bubbles from top to bottom
 */
record Drawing(int width, int height, List<Bubble> bubbles) {

    private static final int GAP = 8;
    private static final int MAX_ROUNDS = 400;

    /**
     * The sizes of a drawing.
     *
     * @param width of the drawing
     * @param fontSize font size of labels
     * @param lineLength length of a label's line, in characters
     * @param largest radius of the largest bubble
     */
    record Scale(int width, int fontSize, int lineLength, int largest) {

        /** For a phone in portrait orientation, 360 pixels wide. */
        static final Scale PHONE = new Scale(324, 13, 15, 40);

        /** For a desktop screen. */
        static final Scale DESK = new Scale(1160, 15, 20, 72);

        private int lineHeight() {
            return fontSize * 5 / 4;
        }

        /** An estimate slightly above the average width of letters. */
        private double width(String line) {
            return line.length() * fontSize * 0.65;
        }
    }

    /**
     * A theme's bubble.
     *
     * @param id the theme
     * @param name its label
     * @param size number of its contributions
     * @param selected whether the forum has selected it
     * @param x x coordinate of its centre
     * @param y y coordinate of its centre
     * @param radius its radius
     * @param fontSize font size of its label
     * @param lines the lines of its label
     */
    record Bubble(
            UUID id,
            String name,
            int size,
            boolean selected,
            int x,
            int y,
            int radius,
            int fontSize,
            List<LabelLine> lines) {

        /** Whether the number of contributions fits inside. */
        public boolean holdsItsNumber() {
            return fits(radius, fontSize, size);
        }

        private static boolean fits(double radius, int fontSize, int size) {
            return Math.round(radius) >= fontSize * 0.35 * (String.valueOf(size).length() + 1);
        }
    }

    /**
     * A line of a label.
     *
     * @param text the text
     * @param y y coordinate of the baseline
     */
    record LabelLine(String text, int y) {}

    static Drawing of(List<Mapped> themes, Scale scale) {
        int maxSize = themes.stream()
                .mapToInt(mapped -> mapped.counted().tally().size())
                .max()
                .orElse(1);
        List<Box> boxes = new ArrayList<>();
        themes.forEach(mapped -> boxes.add(new Box(mapped, scale, maxSize)));
        double area = boxes.stream()
                .mapToDouble(box -> (box.width + GAP) * (box.height + GAP))
                .sum();
        double height = area / scale.width() * 1.15;
        for (Box box : boxes) {
            box.x = box.width / 2 + box.mapped.place().x() * (scale.width() - box.width);
            box.y = box.height / 2 + box.mapped.place().y() * Math.max(0, height - box.height);
        }
        pushApart(boxes, scale.width());
        moveDown(boxes);
        double bottom =
                boxes.stream().mapToDouble(box -> box.y + box.height / 2).max().orElse(0);
        return new Drawing(
                scale.width(),
                (int) Math.ceil(bottom) + GAP,
                boxes.stream().map(box -> box.bubble(scale)).toList());
    }

    /** Pushes overlapping boxes apart in the shorter direction, within the width. */
    private static void pushApart(List<Box> boxes, int width) {
        for (int round = 0; round < MAX_ROUNDS; round++) {
            boolean moved = false;
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = i + 1; j < boxes.size(); j++) {
                    moved |= boxes.get(i).pushAway(boxes.get(j), width);
                }
            }
            if (!moved) {
                return;
            }
        }
    }

    /** Moves boxes down, from top to bottom, until none overlap. */
    private static void moveDown(List<Box> boxes) {
        boxes.sort(Comparator.<Box>comparingDouble(box -> box.y - box.height / 2)
                .thenComparing(box -> box.mapped.counted().theme().id()));
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            box.y = Math.max(box.y, box.height / 2 + GAP / 2.0);
            for (boolean moved = true; moved; ) {
                moved = false;
                for (Box above : boxes.subList(0, i)) {
                    if (box.overlaps(above)) {
                        box.y = above.y + (above.height + box.height) / 2 + GAP;
                        moved = true;
                    }
                }
            }
        }
    }

    /** A bubble with its label during the layout. */
    private static final class Box {

        private final Mapped mapped;
        private final List<String> lines;
        private final double radius;
        private final double width;
        private final double height;
        private double x;
        private double y;

        Box(Mapped mapped, Scale scale, int maxSize) {
            this.mapped = mapped;
            int size = mapped.counted().tally().size();
            this.radius = scale.largest() * Math.sqrt(size / (double) maxSize);
            this.lines = lines(scale, size);
            this.width = Math.max(
                    2 * radius, lines.stream().mapToDouble(scale::width).max().orElse(0));
            this.height = 2 * radius + scale.fontSize() / 2.0 + lines.size() * scale.lineHeight();
        }

        /** The lines of the label, plus the number of contributions if it does not fit in the bubble. */
        private List<String> lines(Scale scale, int size) {
            Theme theme = mapped.counted().theme();
            String label = (theme.state() == ThemeState.SELECTED ? "✓ " : "") + theme.label();
            List<String> all = new ArrayList<>(LabelLines.of(label, scale.lineLength()));
            if (!Bubble.fits(radius, scale.fontSize(), size)) {
                all.add("(" + size + ")");
            }
            return all;
        }

        boolean overlaps(Box other) {
            return overlapX(other) > 0 && overlapY(other) > 0;
        }

        private double overlapX(Box other) {
            return (width + other.width) / 2 + GAP - Math.abs(x - other.x) - 1e-6;
        }

        private double overlapY(Box other) {
            return (height + other.height) / 2 + GAP - Math.abs(y - other.y) - 1e-6;
        }

        boolean pushAway(Box other, int within) {
            if (!overlaps(other)) {
                return false;
            }
            double byX = overlapX(other);
            double byY = overlapY(other);
            if (byX < byY) {
                double half = x <= other.x ? -byX / 2 : byX / 2;
                double ownBefore = x;
                double otherBefore = other.x;
                x = clamped(x + half, width, within);
                other.x = clamped(other.x - half, other.width, within);
                if (Math.abs(x - ownBefore) + Math.abs(other.x - otherBefore) > 1e-3) {
                    return true;
                }
            }
            double half = y <= other.y ? -byY / 2 : byY / 2;
            y += half;
            other.y -= half;
            return true;
        }

        private static double clamped(double x, double width, int within) {
            return width >= within ? within / 2.0 : Math.clamp(x, width / 2, within - width / 2);
        }

        Bubble bubble(Scale scale) {
            double top = y - height / 2;
            List<LabelLine> labelLines = new ArrayList<>();
            double baseline = top + 2 * radius + scale.fontSize() * 1.3;
            for (String line : lines) {
                labelLines.add(new LabelLine(line, (int) Math.round(baseline)));
                baseline += scale.lineHeight();
            }
            Theme theme = mapped.counted().theme();
            return new Bubble(
                    theme.id(),
                    theme.label(),
                    mapped.counted().tally().size(),
                    theme.state() == ThemeState.SELECTED,
                    (int) Math.round(x),
                    (int) Math.round(top + radius),
                    Math.max(1, (int) Math.round(radius)),
                    scale.fontSize(),
                    labelLines);
        }
    }
}
