package org.palabre.consultation.workshop.notes.splitting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.notes.document.CleanText;
import org.palabre.consultation.workshop.notes.document.ListMarker;
import org.palabre.consultation.workshop.notes.document.Look;
import org.palabre.consultation.workshop.notes.document.Markdown;
import org.palabre.consultation.workshop.notes.document.Markup;
import org.palabre.consultation.workshop.notes.document.Paragraph;
import org.palabre.consultation.workshop.notes.document.TextLine;

/**
 * Joins the lines of a text into list items and paragraphs. A blank line, a list sign, a title or a detail of the
 * session ends what goes before; any other line continues it, unless its author began anew: it starts with a capital,
 * is not set in, and its first word would have had room on the line above if an editor had broken the lines. A line that
 * ends in the middle of a phrase is continued whatever follows.
 */
final class RunningText {

    /** No editor breaks lines later than this by itself. */
    private static final int WIDEST_COLUMN = 120;

    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}(#{1,6})\\s+(.+?)\\s*#*\\s*$");
    private static final Pattern UNDERLINE = Pattern.compile("^\\s{0,3}(?:={3,}|-{3,})\\s*$");
    private static final Pattern HYPHENATED = Pattern.compile("\\p{Ll}[-\\u00AD‐]$");

    private final LineKind kinds;
    private final int width;
    private final Indents indents = new Indents();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable TextLine first;
    private Look look = Look.PLAIN;
    private String above = "";
    private boolean blankAbove;

    private RunningText(int width, LineKind kinds) {
        this.width = width;
        this.kinds = kinds;
    }

    /** The items and paragraphs of the given lines. */
    static List<Paragraph> join(List<TextLine> lines, LineKind kinds) {
        RunningText running = new RunningText(width(lines), kinds);
        for (int i = 0; i < lines.size(); i++) {
            TextLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            if (next != null && isUnderlined(lines.get(i), next)) {
                running.heading(
                        lines.get(i),
                        next.text().strip().startsWith("=") ? 1 : 2,
                        lines.get(i).text());
                i++;
            } else {
                running.take(lines.get(i));
            }
        }
        running.end();
        return running.paragraphs;
    }

    /** Only an editor that breaks lines by itself leaves one that goes on in small letters; then the longest tells where. */
    private static int width(List<TextLine> lines) {
        int longest = 0;
        boolean brokenByEditor = false;
        String above = "";
        for (TextLine line : lines) {
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

    private static boolean isUnderlined(TextLine line, TextLine next) {
        return !line.isBlank()
                && UNDERLINE.matcher(next.text()).matches()
                && Titles.couldBeTitle(line.text().strip())
                && ListMarker.of(line.text()).isEmpty()
                && next.text().strip().length() >= 3;
    }

    private void take(TextLine line) {
        var heading = HEADING.matcher(line.text());
        String words = Markdown.withoutEmphasis(line.text());
        ListMarker item = ListMarker.of(words).orElse(null);
        if (line.isBlank() || Titles.ornament(line.text())) {
            blankAbove = true;
            return;
        }
        if (heading.matches()) {
            heading(line, heading.group(1).length(), heading.group(2));
        } else if (line.look().isHeading()) {
            heading(line, line.look().heading(), line.text());
        } else if (continues(line, words, item)) {
            append(words.strip());
        } else {
            begin(line, words, item);
        }
        above = line.text();
        blankAbove = false;
    }

    private void heading(TextLine line, int level, String words) {
        end();
        indents.clear();
        paragraphs.add(new Paragraph(
                CleanText.onOneLine(Markdown.withoutEmphasis(words)), line.origin(), Look.heading(level)));
        above = "";
        blankAbove = true;
    }

    private void begin(TextLine line, String words, @Nullable ListMarker item) {
        end();
        first = line;
        boolean strong = line.look().strong() || Markdown.isBold(line.text());
        if (item == null) {
            if (!Character.isWhitespace(line.text().charAt(0))) {
                indents.clear();
            }
            text.append(words);
            look = strong ? Look.STRONG : Look.PLAIN;
        } else {
            text.append(item.rest());
            Look base = strong ? Look.STRONG : Look.PLAIN;
            look = base.asItem(indents.level(words, item), item.kind());
        }
    }

    private void append(String words) {
        boolean hyphen = HYPHENATED.matcher(text).find() && Character.isLowerCase(words.codePointAt(0));
        if (hyphen) {
            text.setLength(text.length() - 1);
            text.append(words);
        } else {
            text.append(' ').append(words);
        }
    }

    private void end() {
        if (first != null) {
            String words = Markup.plain(text.toString());
            paragraphs.add(new Paragraph(CleanText.onOneLine(words), first.origin(), look));
        }
        first = null;
        text.setLength(0);
    }

    private boolean continues(TextLine line, String words, @Nullable ListMarker item) {
        if (first == null
                || item != null
                || line.look().strong() != first.look().strong()) {
            return false;
        }
        boolean unfinished = isUnfinished(text.toString())
                && !kinds.isDetail(words)
                && kinds.reason(text.toString()).isEmpty();
        if (blankAbove) {
            return unfinished && !Titles.inCapitals(words.strip());
        }
        if (kinds.beginsPeople(text.toString())) {
            return !Sentences.isClosed(text.toString()) && !standsAlone(words) && !Titles.announces(text.toString());
        }
        if (unfinished) {
            return true;
        }
        if (Titles.inCapitals(above.strip()) && !Titles.inCapitals(words.strip())) {
            return false;
        }
        boolean anew = isListInSmallLetters() ? hadRoomAbove(words.strip()) : beginsAnew(words);
        boolean goesOn = Character.isLowerCase(words.strip().codePointAt(0)) && !hadRoomAbove(words.strip());
        return !anew && !standsAlone(words) && (goesOn || !standsAlone(above));
    }

    private boolean isUnfinished(String text) {
        String end = text.strip();
        String last = end.substring(Math.max(end.lastIndexOf(' '), end.lastIndexOf('’')) + 1);
        return end.endsWith(",") || end.endsWith("(") || end.endsWith("\u00AD") || kinds.endsUnfinished(last);
    }

    /** Where even the first line begins in small letters, the lines are ideas rather than parts of a sentence. */
    private boolean isListInSmallLetters() {
        return look.marker() == null && Character.isLowerCase(text.codePointAt(0));
    }

    private boolean standsAlone(String line) {
        String clean = line.strip();
        return kinds.isDetail(clean) || Titles.named(clean);
    }

    private boolean beginsAnew(String line) {
        boolean setIn =
                Character.isWhitespace(line.charAt(0)) && !above.isEmpty() && !Character.isWhitespace(above.charAt(0));
        return !setIn && startsLikeSentence(line.strip()) && hadRoomAbove(line.strip());
    }

    private static boolean startsLikeSentence(String line) {
        int start = line.codePointAt(0);
        return Character.isUpperCase(start)
                || Character.isDigit(start)
                || "\"«“".indexOf(start) >= 0
                || (Character.isLetter(start) && !Character.isLowerCase(start));
    }

    private boolean hadRoomAbove(String line) {
        int space = line.indexOf(' ');
        int word = space < 0 ? line.length() : space;
        return width == Integer.MAX_VALUE || above.stripTrailing().length() + 1 + word <= width;
    }
}
