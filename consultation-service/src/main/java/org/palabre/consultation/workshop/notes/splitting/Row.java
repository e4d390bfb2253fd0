package org.palabre.consultation.workshop.notes.splitting;

import java.util.HashMap;
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

    /** A row without cells yet. */
    public Row(Origin origin) {
        this.origin = origin;
    }

    /** Sets a cell, unless its text is blank. */
    public void set(int column, String text) {
        String clean = CleanText.of(text);
        if (!clean.isEmpty()) {
            cells.put(column, clean);
        }
    }

    /** Says that a cell is merged with those to its right. */
    public void merge(int column, int lastColumn) {
        if (lastColumn > column && cells.containsKey(column)) {
            lastColumns.put(column, lastColumn);
        }
    }

    /** Where the row stands. */
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

    /** The text of a cell or of the merged one that covers it, empty where there is none. */
    String cell(int column) {
        Map.Entry<Integer, String> before = cells.floorEntry(column);
        if (before == null) {
            return "";
        }
        return column <= lastColumns.getOrDefault(before.getKey(), before.getKey()) ? before.getValue() : "";
    }

    /** One cell merged across the table, or what reads like the name of a section, alone in its row. */
    boolean isTitle() {
        if (cells.size() != 1) {
            return false;
        }
        String text = cells.firstEntry().getValue();
        return Titles.named(text) || (!lastColumns.isEmpty() && Titles.couldBeTitle(text));
    }

    String inOneLine() {
        return cells.values().stream().map(CleanText::onOneLine).collect(Collectors.joining(" | "));
    }
}
