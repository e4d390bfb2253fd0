package org.palabre.synthesis.map.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.palabre.synthesis.map.MapThemes.Mapped;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeState;

/**
 * The map at one width, in units of about a pixel: a bubble for each theme, its area in proportion to its contributions,
 * with its label under it. No two bubbles or labels touch; what would is moved apart, downwards at last.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param bubbles from top to bottom
 */
record Drawing(int width, int height, List<Bubble> bubbles) {

    private static final int GAP = 8;
    private static final int ROUNDS = 400;

    /**
     * How a map is drawn at a width.
     *
     * @param width of the drawing
     * @param fontSize of labels
     * @param lineLength of labels, in characters
     * @param largest radius of the largest bubble
     */
    record Scale(int width, int fontSize, int lineLength, int largest) {

        /** For a phone held upright, 360 pixels wide. */
        static final Scale PHONE = new Scale(324, 13, 15, 40);

        /** For a desk. */
        static final Scale DESK = new Scale(1160, 15, 20, 72);

        private int lineHeight() {
            return fontSize * 5 / 4;
        }

        /** A little more than letters take on the average. */
        private double width(String line) {
            return line.length() * fontSize * 0.65;
        }
    }

    /**
     * One theme.
     *
     * @param id the theme
     * @param name its whole label
     * @param size its contributions
     * @param selected whether the forum has reviewed it
     * @param x of its centre
     * @param y of its centre
     * @param radius of the bubble
     * @param fontSize of its label
     * @param lines of its label, each with the place of its baseline
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
            List<Line> lines) {

        /** Whether the number of contributions finds room inside. */
        public boolean holdsItsNumber() {
            return holds(radius, fontSize, size);
        }

        private static boolean holds(double radius, int fontSize, int size) {
            return Math.round(radius) >= fontSize * 0.35 * (String.valueOf(size).length() + 1);
        }
    }

    /**
     * One line of a label.
     *
     * @param text the words
     * @param y of the baseline
     */
    record Line(String text, int y) {}

    static Drawing of(List<Mapped> themes, Scale scale) {
        int most = themes.stream()
                .mapToInt(one -> one.counted().tally().size())
                .max()
                .orElse(1);
        List<Box> boxes = new ArrayList<>();
        themes.forEach(one -> boxes.add(new Box(one, scale, most)));
        double area = boxes.stream()
                .mapToDouble(box -> (box.width + GAP) * (box.height + GAP))
                .sum();
        double height = area / scale.width() * 1.15;
        for (Box box : boxes) {
            box.x = box.width / 2 + box.mapped.place().x() * (scale.width() - box.width);
            box.y = box.height / 2 + box.mapped.place().y() * Math.max(0, height - box.height);
        }
        pushApart(boxes, scale.width());
        settle(boxes);
        double bottom =
                boxes.stream().mapToDouble(box -> box.y + box.height / 2).max().orElse(0);
        return new Drawing(
                scale.width(),
                (int) Math.ceil(bottom) + GAP,
                boxes.stream().map(box -> box.bubble(scale)).toList());
    }

    /** Pushes what overlaps apart, the shorter way, within the width. */
    private static void pushApart(List<Box> boxes, int width) {
        for (int round = 0; round < ROUNDS; round++) {
            boolean moved = false;
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = i + 1; j < boxes.size(); j++) {
                    moved |= boxes.get(i).push(boxes.get(j), width);
                }
            }
            if (!moved) {
                return;
            }
        }
    }

    /** From top to bottom, each goes down until it touches nothing. */
    private static void settle(List<Box> boxes) {
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

    /** A bubble with its label, while it looks for its place. */
    private static final class Box {

        private final Mapped mapped;
        private final List<String> lines;
        private final double radius;
        private final double width;
        private final double height;
        private double x;
        private double y;

        Box(Mapped mapped, Scale scale, int most) {
            this.mapped = mapped;
            int size = mapped.counted().tally().size();
            this.radius = scale.largest() * Math.sqrt(size / (double) most);
            this.lines = lines(scale, size);
            this.width = Math.max(
                    2 * radius, lines.stream().mapToDouble(scale::width).max().orElse(0));
            this.height = 2 * radius + scale.fontSize() / 2.0 + lines.size() * scale.lineHeight();
        }

        /** The label, and under it the number where the bubble is too small for it. */
        private List<String> lines(Scale scale, int size) {
            Theme theme = mapped.counted().theme();
            String label = (theme.state() == ThemeState.SELECTED ? "✓ " : "") + theme.label();
            List<String> all = new ArrayList<>(LabelLines.of(label, scale.lineLength()));
            if (!Bubble.holds(radius, scale.fontSize(), size)) {
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

        boolean push(Box other, int within) {
            if (!overlaps(other)) {
                return false;
            }
            double byX = overlapX(other);
            double byY = overlapY(other);
            if (byX < byY) {
                double half = x <= other.x ? -byX / 2 : byX / 2;
                double before = x;
                double others = other.x;
                x = clamped(x + half, width, within);
                other.x = clamped(other.x - half, other.width, within);
                if (Math.abs(x - before) + Math.abs(other.x - others) > 1e-3) {
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
            List<Line> placed = new ArrayList<>();
            double baseline = top + 2 * radius + scale.fontSize() * 1.3;
            for (String line : lines) {
                placed.add(new Line(line, (int) Math.round(baseline)));
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
                    placed);
        }
    }
}
