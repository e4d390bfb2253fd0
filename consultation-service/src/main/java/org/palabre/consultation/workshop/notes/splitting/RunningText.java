package org.palabre.consultation.workshop.notes.splitting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.notes.Origin;

/**
 * Joins the lines of a text into list items and paragraphs. A blank line, a list sign, a title or a detail of the
 * session ends what goes before; any other line continues it, unless its author began anew: it starts with a capital,
 * is not set in, and its first word would have had room on the line above if an editor had broken the lines.
 */
public final class RunningText {

    /** A line of the text and its place. */
    public record Line(String text, Origin origin) {}

    /** No editor breaks lines later than this by itself. */
    private static final int WIDEST_COLUMN = 120;

    private final int width;
    private final Outline outline;
    private final StringBuilder text = new StringBuilder();
    private @Nullable Line first;
    private ListMarker.@Nullable Kind marker;
    private String above = "";

    private RunningText(int width, Outline outline) {
        this.width = width;
        this.outline = outline;
    }

    /** Adds the items and paragraphs of the given lines to an outline. */
    public static void outline(List<Line> lines, Outline outline) {
        RunningText running = new RunningText(width(lines), outline);
        lines.forEach(running::take);
        running.end();
    }

    /** Only an editor that breaks lines by itself leaves one that goes on in small letters; then the longest tells where. */
    private static int width(List<Line> lines) {
        int longest = 0;
        boolean brokenByEditor = false;
        String above = "";
        for (Line line : lines) {
            String text = line.text();
            longest = Math.max(longest, text.stripTrailing().length());
            boolean goesOn = !above.isBlank()
                    && !text.isEmpty()
                    && Character.isLowerCase(text.codePointAt(0))
                    && ListMarker.of(text).isEmpty();
            brokenByEditor |= goesOn;
            above = text;
        }
        return brokenByEditor && longest <= WIDEST_COLUMN ? longest : Integer.MAX_VALUE;
    }

    private void take(Line line) {
        ListMarker item = ListMarker.of(line.text()).orElse(null);
        if (line.text().isBlank() || Titles.ornament(line.text())) {
            end();
        } else if (item != null) {
            end();
            begin(line, item.rest());
            marker = item.kind();
        } else if (first == null || beginsAnew(line.text()) || standsAlone(above) || standsAlone(line.text())) {
            end();
            begin(line, line.text());
        } else {
            text.append(' ').append(line.text());
        }
        above = line.text();
    }

    private void begin(Line line, String words) {
        first = line;
        text.append(words);
    }

    private void end() {
        if (first != null) {
            Block.Look look = marker == null ? Block.Look.PLAIN : Block.Look.LIST_ITEM;
            outline.add(new Block(CleanText.onOneLine(text.toString()), first.origin(), look, marker));
        }
        first = null;
        marker = null;
        text.setLength(0);
    }

    private static boolean standsAlone(String line) {
        String clean = line.strip();
        return Titles.sessionDetail(clean) || Titles.named(clean);
    }

    private boolean beginsAnew(String line) {
        boolean setIn = Character.isWhitespace(line.charAt(0)) && !Character.isWhitespace(above.charAt(0));
        return !setIn && startsLikeSentence(line.strip()) && hadRoomAbove(line.strip());
    }

    private static boolean startsLikeSentence(String line) {
        int start = line.codePointAt(0);
        return Character.isUpperCase(start) || Character.isDigit(start) || "\"«“".indexOf(start) >= 0;
    }

    private boolean hadRoomAbove(String line) {
        int space = line.indexOf(' ');
        int word = space < 0 ? line.length() : space;
        return width == Integer.MAX_VALUE || above.stripTrailing().length() + 1 + word <= width;
    }
}
