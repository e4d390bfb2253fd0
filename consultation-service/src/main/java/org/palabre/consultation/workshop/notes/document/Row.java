package org.palabre.consultation.workshop.notes.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.palabre.consultation.workshop.notes.Origin;

/** A row of a table: the texts of its cells that have one, cleaned, by column from 0. */
public final class Row {

    private final Origin origin;
    private final TreeMap<Integer, String> cells = new TreeMap<>();
    private final Map<Integer, Integer> lastColumns = new HashMap<>();
    private final Map<Integer, List<Element>> contents = new HashMap<>();

    /** A row without cells yet. */
    public Row(Origin origin) {
        this.origin = origin;
    }

    /** Sets a cell, unless its text is blank; markup in it becomes plain words. */
    public void set(int column, String text) {
        String clean = CleanText.of(Markup.plain(text));
        if (!clean.isEmpty()) {
            cells.put(column, clean);
        }
    }

    /** Sets a cell that holds paragraphs, lists or tables of its own. */
    public void set(int column, List<Element> content) {
        set(column, content.stream().map(Row::inLines).collect(Collectors.joining("\n")));
        contents.put(column, List.copyOf(content));
    }

    /** Says that a cell is merged with those to its right. */
    public void merge(int column, int lastColumn) {
        if (lastColumn > column && cells.containsKey(column)) {
            lastColumns.put(column, lastColumn);
        }
    }

    public Origin origin() {
        return origin;
    }

    /** The cells that have a text. */
    public SortedMap<Integer, String> cells() {
        return cells;
    }

    /** Whether no cell has a text. */
    public boolean isBlank() {
        return cells.isEmpty();
    }

    /** Whether its only cell is merged across others. */
    public boolean isMergedAcross() {
        return cells.size() == 1 && !lastColumns.isEmpty();
    }

    /** The text of a cell or of the merged one that covers it, empty where there is none. */
    public String cell(int column) {
        Map.Entry<Integer, String> before = cells.floorEntry(column);
        if (before == null) {
            return "";
        }
        return column <= lastColumns.getOrDefault(before.getKey(), before.getKey()) ? before.getValue() : "";
    }

    /** What a cell holds, one thing after the other. */
    public List<Element> content(int column) {
        List<Element> content = contents.get(column);
        if (content != null) {
            return content;
        }
        List<Element> lines = new ArrayList<>();
        cell(column)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.addAll(Paragraph.of(line, origin, Look.PLAIN)));
        return lines;
    }

    /** Whether a cell holds a table of its own. */
    public boolean holdsTable() {
        return contents.values().stream().flatMap(List::stream).anyMatch(Table.class::isInstance);
    }

    /** Whether a cell holds paragraphs with a look of their own. */
    public boolean isLaidOut(int column) {
        return contents.getOrDefault(column, List.of()).size() > 1;
    }

    /** All its texts, for a person to know it by. */
    public String inOneLine() {
        return cells.values().stream().map(CleanText::onOneLine).collect(Collectors.joining(" | "));
    }

    private static String inLines(Element element) {
        return switch (element) {
            case Paragraph paragraph -> (paragraph.look().isItem() ? "• " : "") + paragraph.text();
            case Aside aside -> "";
            case TextBlock block -> block.lines().stream().map(TextLine::text).collect(Collectors.joining("\n"));
            case Table table -> table.rows().stream().map(Row::inOneLine).collect(Collectors.joining("\n"));
        };
    }
}
