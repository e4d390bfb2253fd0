package org.palabre.consultation.workshop.notes.splitting;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Finds the row that names the columns of a table. */
final class TableHead {

    private static final int AMONG_FIRST = 15;
    private static final int LONGEST_NAME = 60;
    private static final int LONGER_BODY = 3;
    private static final Pattern NAME = Pattern.compile("^(?=.*\\p{L})[^.!?;\n]*$");
    private static final Pattern NUMBER_SIGN = Pattern.compile("^(?:[Nn]\\s?°|#|[Nn]o\\.?)$");

    private TableHead() {}

    /** The index of the head among rows that are not blank; empty where the table has none. */
    static OptionalInt find(List<Row> rows) {
        for (int i = 0; i < Math.min(rows.size(), AMONG_FIRST); i++) {
            if (namesColumns(rows.get(i))) {
                return OptionalInt.of(i);
            }
        }
        for (int i = 0; i < Math.min(rows.size(), AMONG_FIRST); i++) {
            if (rows.get(i).cells().size() > 1) {
                return looksLikeNames(rows.get(i)) && bodyIsLonger(rows, i) ? OptionalInt.of(i) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static boolean namesColumns(Row row) {
        if (row.cells().size() == 1) {
            return ColumnNames.exactlyContributions(row.cells().firstEntry().getValue());
        }
        return looksLikeNames(row)
                && row.cells().values().stream()
                        .anyMatch(cell -> ColumnNames.ofContributions(cell) || ColumnNames.ofPeople(cell));
    }

    private static boolean looksLikeNames(Row row) {
        return row.cells().values().stream()
                .allMatch(cell -> cell.length() <= LONGEST_NAME
                        && (NAME.matcher(cell).matches()
                                || NUMBER_SIGN.matcher(cell).matches()));
    }

    /** Names are much shorter than what stands below them. */
    private static boolean bodyIsLonger(List<Row> rows, int at) {
        Row head = rows.get(at);
        return TextColumn.meanLengths(rows.subList(at + 1, rows.size())).entrySet().stream()
                .anyMatch(mean -> head.cells().containsKey(mean.getKey())
                        && mean.getValue()
                                >= (double) LONGER_BODY
                                        * head.cell(mean.getKey()).length());
    }
}
