package org.palabre.consultation.workshop.notes.splitting;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.palabre.consultation.workshop.notes.document.Row;

/** Finds the row that names the columns of a table. */
final class TableHead {

    private static final int AMONG_FIRST = 15;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUESTION = 400;
    private static final int MOST_WORDS = 9;
    private static final int FEW_WORDS = 3;
    private static final int LONGER_BODY = 3;
    private static final Pattern SENTENCE = Pattern.compile("[.…][\\s»”\")]*$");
    private static final Pattern NAME = Pattern.compile("^(?=.*\\p{L})[^.!?;\\n]*$");
    private static final Pattern NUMBER_SIGN = Pattern.compile("^(?:[Nn]\\s?°|#|[Nn]o\\.?|[Nn]um\\.?|[Nn]º)$");
    private static final Pattern QUESTION =
            Pattern.compile("(?:\\?|…|\\.{3})[\\s»”\")*\\]]*$|\\?\\s*\\(.*\\)\\s*\\*?$");

    private final Vocabulary vocabulary;

    TableHead(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The index of the head among rows that are not blank; empty where the table has none. */
    OptionalInt find(List<Row> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int best = -1;
        long mostKnown = -1;
        for (int i = 0; i < Math.min(rows.size(), AMONG_FIRST); i++) {
            long known =
                    rows.get(i).cells().values().stream().filter(this::isKnown).count();
            if (known > mostKnown && namesColumns(rows, i, width)) {
                best = i;
                mostKnown = known;
            }
        }
        if (best >= 0) {
            return OptionalInt.of(best);
        }
        for (int i = 0; i < Math.min(rows.size(), AMONG_FIRST); i++) {
            if (rows.get(i).cells().size() > 1) {
                return looksLikeNames(rows.get(i)) && bodyIsLonger(rows, i) ? OptionalInt.of(i) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a row inside a table names columns anew: most of its cells are known names. */
    boolean beginsAnother(Row row) {
        long known = row.cells().values().stream().filter(this::isKnown).count();
        long exact = row.cells().values().stream()
                .filter(cell -> isKnown(cell) && Sentences.words(cell) <= 4)
                .count();
        return row.cells().size() >= 2 && known == row.cells().size() && exact >= 2;
    }

    private boolean namesColumns(List<Row> rows, int i, int width) {
        Row row = rows.get(i);
        if (i + 1 >= rows.size()) {
            return false;
        }
        if (row.cells().size() == 1) {
            String only = row.cells().firstEntry().getValue();
            return width == 1 && (isExactlySaid(only) || isLoneQuestion(rows, i, only));
        }
        boolean named = row.cells().values().stream().allMatch(TableHead::couldName);
        return named
                && !isData(row)
                && (row.cells().values().stream().anyMatch(this::isKnown) || asksWhatFollowsAnswers(rows, i));
    }

    private boolean isExactlySaid(String cell) {
        return Sentences.words(cell) <= 3
                && vocabulary.role(cell).isSaid()
                && NAME.matcher(cell).matches();
    }

    private static boolean isLoneQuestion(List<Row> rows, int i, String only) {
        return i == 0
                && isQuestion(only)
                && rows.size() > 2
                && rows.stream()
                        .skip(1)
                        .noneMatch(row -> isQuestion(row.cells().firstEntry().getValue()));
    }

    private boolean isKnown(String cell) {
        int words = Sentences.words(cell);
        if (NUMBER_SIGN.matcher(cell).matches()) {
            return true;
        }
        if (words > MOST_WORDS || SENTENCE.matcher(cell).find()) {
            return false;
        }
        boolean named = words <= FEW_WORDS || !Sentences.speaks(cell);
        return (named && vocabulary.role(cell) != ColumnRole.UNKNOWN) || vocabulary.namesGroup(cell);
    }

    private static boolean couldName(String cell) {
        return NUMBER_SIGN.matcher(cell).matches()
                || (cell.length() <= LONGEST_QUESTION && isQuestion(cell))
                || (cell.length() <= LONGEST_NAME && LineKind.hasWord(cell))
                || (cell.length() <= LONGEST_QUESTION && NAME.matcher(cell).matches() && cell.indexOf(':') < 0);
    }

    private static boolean isData(Row row) {
        return row.cells().values().stream()
                .anyMatch(cell -> !NUMBER_SIGN.matcher(cell).matches() && !Column.isWords(cell));
    }

    /** A question over a column whose cells are no questions. */
    private static boolean asksWhatFollowsAnswers(List<Row> rows, int i) {
        return i == 0
                && rows.get(i).cells().entrySet().stream()
                        .anyMatch(cell -> isQuestion(cell.getValue())
                                && rows.stream()
                                                .skip(1)
                                                .filter(row -> isQuestion(row.cell(cell.getKey())))
                                                .count()
                                        <= (rows.size() - 1) / 2);
    }

    static boolean isQuestion(String cell) {
        return QUESTION.matcher(cell).find();
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
        List<Row> body = rows.subList(at + 1, rows.size());
        return head.cells().entrySet().stream()
                .anyMatch(cell ->
                        Column.of(cell.getKey(), "", ColumnRole.UNKNOWN, body).length()
                                >= (double) LONGER_BODY * cell.getValue().length());
    }
}
