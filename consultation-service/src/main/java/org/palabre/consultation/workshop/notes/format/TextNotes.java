package org.palabre.consultation.workshop.notes.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.document.Row;
import org.palabre.consultation.workshop.notes.document.Table;
import org.palabre.consultation.workshop.notes.document.TextBlock;
import org.palabre.consultation.workshop.notes.document.TextLine;

/** Reads plain text and Markdown; tables drawn with bars or tabs are tables. */
final class TextNotes {

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");
    private static final Pattern BARS = Pattern.compile("^\\s*\\|.*\\|\\s*$");
    private static final Pattern RULE =
            Pattern.compile("^\\s*\\|?(?:\\s*:?-{2,}:?\\s*[|+])+(?:\\s*:?-{2,}:?\\s*)?\\|?\\s*$");
    private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");
    private static final int FEWEST_ROWS = 2;

    private final Contents contents;

    TextNotes(Contents contents) {
        this.contents = contents;
    }

    void read(DecodedText text) {
        text.warnings().forEach(contents::warn);
        List<TextLine> lines = new ArrayList<>();
        for (String line : LINE_BREAK.split(text.content(), -1)) {
            contents.countCharacters(line.length());
            lines.add(new TextLine(line, new Origin.Line(lines.size() + 1)));
        }
        read(lines);
    }

    /** Adds lines, with the tables among them. */
    void read(List<TextLine> lines) {
        List<TextLine> running = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int end = endOfTable(lines, i);
            if (end - i >= FEWEST_ROWS) {
                flush(running);
                contents.add(Table.of("", rows(lines.subList(i, end))));
                i = end;
            } else {
                running.add(lines.get(i));
                i++;
            }
        }
        flush(running);
    }

    private void flush(List<TextLine> running) {
        if (running.stream().anyMatch(line -> !line.isBlank())) {
            contents.add(new TextBlock(running));
        }
        running.clear();
    }

    private static int endOfTable(List<TextLine> lines, int start) {
        int end = start;
        while (end < lines.size()
                && (BARS.matcher(lines.get(end).text()).matches()
                        || (end > start && RULE.matcher(lines.get(end).text()).matches()))) {
            end++;
        }
        return end;
    }

    private static List<Row> rows(List<TextLine> lines) {
        List<Row> rows = new ArrayList<>();
        for (TextLine line : lines) {
            if (RULE.matcher(line.text()).matches()) {
                continue;
            }
            Row row = new Row(line.origin());
            String inner = line.text().strip().replaceAll("^\\||\\|$", "");
            String[] cells = CELL.split(inner, -1);
            for (int i = 0; i < cells.length; i++) {
                row.set(i, cells[i].replace("\\|", "|"));
            }
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
