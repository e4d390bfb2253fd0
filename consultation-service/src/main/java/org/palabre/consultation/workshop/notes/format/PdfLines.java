package org.palabre.consultation.workshop.notes.format;

import java.util.ArrayList;
import java.util.List;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.document.ListMarker;
import org.palabre.consultation.workshop.notes.document.Look;
import org.palabre.consultation.workshop.notes.document.TextLine;

/**
 * The lines of one column of a page. Lines that were broken because the column ended are joined: the one above is full,
 * or the one below goes on in small letters.
 */
final class PdfLines {

    private static final double PARAGRAPH_GAP = 1.4;
    private static final double LARGER = 1.14;
    private static final double INDENT = 0.5;
    /** What begins so near to the left edge of a page belongs to its first column. */
    private static final double SET_IN = 60;

    private static final int LONGEST_HEADING = 120;

    private record Line(double left, double right, double y, double size, boolean bold, String text) {}

    private final List<TextLine> lines = new ArrayList<>();
    private final int page;
    private final double body;
    private final double pageLeft;
    private int number;

    PdfLines(List<PdfSegment> segments, int page, int first, double body, double pageLeft) {
        this.page = page;
        this.number = first;
        this.body = body;
        this.pageLeft = pageLeft;
        join(lines(segments));
    }

    List<TextLine> all() {
        return lines;
    }

    /** The number of the line after the last. */
    int next() {
        return number;
    }

    /** The height of type in which most words are set. */
    static double bodySize(List<PdfSegment> segments) {
        List<Double> sizes = new ArrayList<>();
        segments.forEach(segment -> {
            for (int i = 0; i < segment.text().length(); i += 10) {
                sizes.add(segment.size());
            }
        });
        sizes.sort(Double::compare);
        return sizes.isEmpty() ? 10 : sizes.get(sizes.size() / 2);
    }

    private static List<Line> lines(List<PdfSegment> segments) {
        List<Line> lines = new ArrayList<>();
        for (PdfSegment segment : segments) {
            Line last = lines.isEmpty() ? null : lines.getLast();
            if (last != null
                    && Math.abs(segment.y() - last.y()) < 0.35 * segment.size()
                    && segment.left() >= last.right()) {
                lines.set(
                        lines.size() - 1,
                        new Line(
                                last.left(),
                                segment.right(),
                                last.y(),
                                Math.max(last.size(), segment.size()),
                                last.bold() && segment.bold(),
                                last.text() + " " + segment.text()));
            } else {
                lines.add(new Line(
                        segment.left(), segment.right(), segment.y(), segment.size(), segment.bold(), segment.text()));
            }
        }
        return lines;
    }

    private void join(List<Line> all) {
        double ownLeft = all.stream().mapToDouble(Line::left).min().orElse(0);
        double left = ownLeft - pageLeft < SET_IN ? pageLeft : ownLeft;
        double right = all.stream().mapToDouble(Line::right).max().orElse(0);
        double gap = usualGap(all);
        StringBuilder text = new StringBuilder();
        Line first = null;
        Line above = null;
        int begun = number;
        for (Line line : all) {
            if (above != null && first != null && continues(above, line, text.toString(), right, gap)) {
                append(text, line.text());
            } else {
                if (first != null && above != null) {
                    add(first, text.toString(), begun, left);
                    if (line.y() - above.y() > PARAGRAPH_GAP * gap) {
                        lines.add(new TextLine("", new Origin.Page(page, number)));
                    }
                }
                text = new StringBuilder(line.text());
                first = line;
                begun = number;
            }
            above = line;
            number++;
        }
        if (first != null) {
            add(first, text.toString(), begun, left);
        }
    }

    private boolean continues(Line above, Line line, String text, double right, double gap) {
        boolean near = line.y() - above.y() <= PARAGRAPH_GAP * gap && line.y() > above.y();
        boolean alike = above.bold() == line.bold() && Math.abs(above.size() - line.size()) < 0.6;
        if (!near || !alike || ListMarker.of(line.text()).isPresent()) {
            return false;
        }
        int space = line.text().indexOf(' ');
        String word = space < 0 ? line.text() : line.text().substring(0, space);
        double width = (line.right() - line.left())
                * word.length()
                / Math.max(1, line.text().length());
        boolean full = above.right() + width + above.size() * 0.2 > right;
        boolean small = Character.isLowerCase(line.text().codePointAt(0));
        boolean closed = text.matches("(?s).*[.!?;:]$") && !small;
        boolean sentence =
                !Character.isLowerCase(text.codePointAt(0)) && text.codePoints().anyMatch(Character::isLowerCase);
        return (small && sentence) || text.endsWith("-") || (full && !closed) || (full && !startsAnew(above, line));
    }

    /** After the end of a sentence that fills its line, only a line that is set in further begins anew. */
    private static boolean startsAnew(Line above, Line line) {
        return Math.abs(line.left() - above.left()) > 0.4 * line.size();
    }

    private static void append(StringBuilder text, String more) {
        boolean hyphen = text.length() > 2
                && (text.charAt(text.length() - 1) == '-' || text.charAt(text.length() - 1) == '\u00AD')
                && Character.isLowerCase(text.charAt(text.length() - 2))
                && Character.isLowerCase(more.codePointAt(0));
        if (hyphen) {
            text.setLength(text.length() - 1);
            text.append(more);
        } else {
            text.append(' ').append(more);
        }
    }

    private void add(Line first, String text, int begun, double left) {
        int indent = (int) Math.round((first.left() - left) / (INDENT * first.size()));
        boolean heading = first.size() >= LARGER * body && text.length() <= LONGEST_HEADING;
        Look look = heading
                ? Look.heading((int) Math.max(1, Math.round(6 - 5 * Math.min(first.size() / body - 1, 1))))
                : first.bold() ? Look.STRONG : Look.PLAIN;
        lines.add(new TextLine(" ".repeat(Math.clamp(indent, 0, 60)) + text, new Origin.Page(page, begun), look));
    }

    private static double usualGap(List<Line> lines) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double gap = lines.get(i).y() - lines.get(i - 1).y();
            if (gap > 0) {
                gaps.add(gap);
            }
        }
        gaps.sort(Double::compare);
        double usual = gaps.isEmpty() ? 14 : gaps.get(gaps.size() / 6);
        double most = lines.isEmpty() ? 20 : 1.45 * lines.getFirst().size();
        return Math.min(usual, most);
    }
}
