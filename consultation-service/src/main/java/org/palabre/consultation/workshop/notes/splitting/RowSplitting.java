package org.palabre.consultation.workshop.notes.splitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.SkipReason;
import org.palabre.consultation.workshop.notes.document.CleanText;
import org.palabre.consultation.workshop.notes.document.Element;
import org.palabre.consultation.workshop.notes.document.ListMarker;
import org.palabre.consultation.workshop.notes.document.Paragraph;
import org.palabre.consultation.workshop.notes.document.Row;
import org.palabre.consultation.workshop.notes.document.Table;

/** Takes the contributions out of the rows of a table whose columns are known. */
final class RowSplitting {

    private static final int LONGEST_THEME = 120;

    private final Splitting splitting;
    private final Columns columns;
    private final @Nullable Row head;
    private final String separator;
    private final TreeMap<Integer, String> themes = new TreeMap<>();
    private final OtherCells others;
    private String title = "";

    RowSplitting(Splitting splitting, Table table, Columns columns, @Nullable Row head) {
        this.splitting = splitting;
        this.columns = columns;
        this.head = head;
        this.separator = table.separator();
        this.others = new OtherCells(splitting, columns, head, !separator.isEmpty());
    }

    void split(List<Row> body) {
        body.forEach(this::split);
    }

    private void split(Row row) {
        if (head != null && row.inOneLine().equals(head.inOneLine())) {
            splitting.leave(row.inOneLine(), row.origin(), SkipReason.TABLE_HEAD);
            return;
        }
        Optional<SkipReason> alone = reasonOfLoneCell(row);
        if (alone.isPresent()) {
            splitting.leave(row.inOneLine(), row.origin(), alone.get());
            return;
        }
        if (isOfFacilitator(row)) {
            splitting.leave(row.inOneLine(), row.origin(), SkipReason.REMARK);
            return;
        }
        remember(row);
        int before = splitting.count();
        takeTogether(row);
        columns.apart().forEach(column -> takeApart(row, column));
        boolean taken = splitting.count() > before;
        others.leave(row, taken);
    }

    /** A row of whoever ran the session, as the column of authors tells. */
    private boolean isOfFacilitator(Row row) {
        return columns.all().stream()
                .filter(column -> column.role() == ColumnRole.PERSON)
                .map(column -> row.cell(column.index()))
                .anyMatch(name -> splitting.vocabulary().label(name) == Vocabulary.Label.REMARK);
    }

    /** A title across the table, or a detail of the session. */
    private Optional<SkipReason> reasonOfLoneCell(Row row) {
        if (row.cells().size() != 1) {
            return Optional.empty();
        }
        int column = row.cells().firstKey();
        String text = row.cell(column);
        boolean acrossOrBeside =
                row.isMergedAcross() || (!columns.takes(column) && columns.all().size() > 1);
        boolean titled =
                Titles.couldBeTitle(text) && acrossOrBeside && (row.isMergedAcross() || !isThemeColumn(column));
        if (Titles.named(text) || titled) {
            title = text;
            return Optional.of(SkipReason.HEADING);
        }
        return columns.takes(column) && columns.all().size() > 1
                ? Optional.empty()
                : splitting.kinds().reason(text);
    }

    private boolean isThemeColumn(int index) {
        return columns.all().stream()
                .anyMatch(column -> column.index() == index && column.role() != ColumnRole.UNKNOWN);
    }

    /** The theme of a row holds for those below it that name none. */
    private void remember(Row row) {
        for (Column column : columns.all()) {
            boolean theme = column.role() == ColumnRole.THEME || column.role() == ColumnRole.GROUP;
            String text = row.cell(column.index());
            if (theme && !columns.takes(column.index()) && !text.isEmpty() && text.length() <= LONGEST_THEME) {
                themes.put(column.index(), text);
            }
        }
    }

    private List<String> context(String more) {
        List<String> context = new ArrayList<>(splitting.sections().titles());
        if (!title.isEmpty()) {
            context.add(title);
        }
        context.addAll(themes.values());
        if (!more.isEmpty()) {
            context.add(CleanText.onOneLine(more));
        }
        return context;
    }

    private void takeTogether(Row row) {
        List<Column> filled = columns.together().stream()
                .filter(column -> saysSomething(text(row, column)))
                .toList();
        if (filled.size() == 1 && canHoldSeveral(filled.getFirst())) {
            takeCell(row, filled.getFirst(), context(""));
        } else if (!filled.isEmpty()) {
            boolean named = filled.stream().noneMatch(column -> column.role() == ColumnRole.TITLE) && filled.size() > 1;
            String text = filled.stream()
                    .map(column -> (named ? label(column) : "") + text(row, column))
                    .collect(Collectors.joining("\n"));
            splitting.take(text, row.origin(), context(""));
        }
    }

    private static String label(Column column) {
        String head = CleanText.onOneLine(column.head());
        return Titles.announces(head) ? head + " " : head + " : ";
    }

    private void takeApart(Row row, Column column) {
        if (saysSomething(text(row, column))) {
            takeCell(
                    row,
                    column,
                    context(
                            columns.apart().size() + columns.together().size() > 1
                                            || TableHead.isQuestion(column.head())
                                    ? column.head()
                                    : ""));
        }
    }

    private boolean canHoldSeveral(Column column) {
        return !columns.isOfPersons() && column.role() != ColumnRole.TITLE;
    }

    /** A cell that holds nothing but a list holds as many contributions, unless one person wrote it. */
    private void takeCell(Row row, Column column, List<String> context) {
        String text = text(row, column);
        List<Paragraph> content = paragraphs(row, column);
        long items =
                content.stream().filter(paragraph -> paragraph.look().isItem()).count();
        if (columns.isOfPersons() || items < 2 || items < content.size()) {
            splitting.take(text, row.origin(), context);
            return;
        }
        for (Paragraph paragraph : content) {
            takeItem(paragraph, row.origin(), context);
        }
    }

    private void takeItem(Paragraph paragraph, Origin origin, List<String> context) {
        Optional<SkipReason> reason = splitting.kinds().reason(paragraph.text());
        if (reason.isPresent()) {
            splitting.leave(paragraph.text(), origin, reason.get());
        } else {
            splitting.take(paragraph.text(), origin, context);
        }
    }

    private List<Paragraph> paragraphs(Row row, Column column) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Element element : row.content(column.index())) {
            if (element instanceof Paragraph paragraph) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }

    private boolean saysSomething(String text) {
        return others.saysSomething(text);
    }

    /** Beyond the last column lies what was cut off at a separator inside its text. */
    private String text(Row row, Column column) {
        if (separator.isEmpty() || head == null || row.cells().isEmpty()) {
            return withoutSign(row.cell(column.index()));
        }
        int last = head.cells().lastKey();
        boolean beyond = row.cells().lastKey() > last && column.index() == last;
        return beyond
                ? String.join(
                        separator + " ", row.cells().tailMap(column.index()).values())
                : withoutSign(row.cell(column.index()));
    }

    /** A sign of a list before a cell of one line says nothing. */
    private static String withoutSign(String text) {
        return text.indexOf('\n') >= 0
                ? text
                : ListMarker.of(text).map(ListMarker::rest).orElse(text);
    }
}
