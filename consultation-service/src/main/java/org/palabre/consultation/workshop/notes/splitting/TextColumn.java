package org.palabre.consultation.workshop.notes.splitting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The column of a table that holds the contributions.
 *
 * @param index its number, from 0
 * @param named whether the head of the table says so; otherwise it is the one with the longest texts
 */
record TextColumn(int index, boolean named) {

    /** Finds the column; empty where no cell holds a word. */
    static Optional<TextColumn> find(@Nullable Row head, List<Row> body) {
        SortedMap<Integer, Double> means = meanLengths(body);
        SortedMap<Integer, Double> named = new TreeMap<>(means);
        named.keySet().removeIf(column -> head == null || !ColumnNames.ofContributions(head.cell(column)));
        return longest(named)
                .map(column -> new TextColumn(column, true))
                .or(() -> longest(means).map(column -> new TextColumn(column, false)));
    }

    /** The mean length of the texts of each column; cells without a word, such as dates and numbers, count as empty. */
    static SortedMap<Integer, Double> meanLengths(List<Row> rows) {
        SortedMap<Integer, Double> means = new TreeMap<>();
        for (Row row : rows) {
            row.cells().forEach((column, text) -> {
                if (hasWord(text)) {
                    means.merge(column, (double) text.length() / rows.size(), Double::sum);
                }
            });
        }
        return means;
    }

    /** Of equal columns the first. */
    private static Optional<Integer> longest(SortedMap<Integer, Double> means) {
        return means.entrySet().stream()
                .max(Map.Entry.<Integer, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
