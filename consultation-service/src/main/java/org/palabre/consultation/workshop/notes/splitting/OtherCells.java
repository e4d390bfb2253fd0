package org.palabre.consultation.workshop.notes.splitting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.SkipReason;
import org.palabre.consultation.workshop.notes.document.CleanText;
import org.palabre.consultation.workshop.notes.document.Row;

/** Lists the cells of a row that were not taken, each with its reason, so that none vanishes. */
final class OtherCells {

    private final Splitting splitting;
    private final Columns columns;
    private final @Nullable Row head;
    private final boolean cut;

    /** For the columns of a table whose rows may have been cut at a separator. */
    OtherCells(Splitting splitting, Columns columns, @Nullable Row head, boolean cut) {
        this.splitting = splitting;
        this.columns = columns;
        this.head = head;
        this.cut = cut;
    }

    /** Whether a cell holds words that say something. */
    boolean saysSomething(String text) {
        return LineKind.hasWord(text) && !splitting.vocabulary().saysNothing(text);
    }

    /** Leaves what was not taken of a row. */
    void leave(Row row, boolean taken) {
        boolean ragged =
                head != null && cut && row.cells().lastKey() > head.cells().lastKey();
        if (ragged) {
            splitting.warn(new NotesWarning.RaggedRow(row.origin()));
        }
        if (!taken) {
            splitting.leave(row.inOneLine(), row.origin(), reasonOfRow(row));
            return;
        }
        int last = head == null ? Integer.MAX_VALUE : head.cells().lastKey();
        Map<SkipReason, List<String>> others = new EnumMap<>(SkipReason.class);
        row.cells().forEach((column, text) -> {
            boolean takenOrCut =
                    (columns.takes(column) && saysSomething(text)) || (ragged && column > last && columns.takes(last));
            if (!takenOrCut && LineKind.hasWord(text)) {
                others.computeIfAbsent(reasonOfCell(column), reason -> new ArrayList<>())
                        .add(CleanText.onOneLine(text));
            }
        });
        others.forEach((reason, texts) -> splitting.leave(String.join(" | ", texts), row.origin(), reason));
    }

    private SkipReason reasonOfCell(int index) {
        if (columns.takes(index)) {
            return SkipReason.NOTHING_SAID;
        }
        ColumnRole role = columns.all().stream()
                .filter(column -> column.index() == index)
                .map(Column::role)
                .findFirst()
                .orElse(ColumnRole.UNKNOWN);
        return switch (role) {
            case PERSON, CONTACT -> SkipReason.ATTENDANCE_LIST;
            case ANSWER -> SkipReason.ANSWER;
            case REMARK, COMMENT -> SkipReason.REMARK;
            default -> SkipReason.OTHER_COLUMN;
        };
    }

    private SkipReason reasonOfRow(Row row) {
        boolean nothing = row.cells().entrySet().stream()
                .anyMatch(cell -> columns.takes(cell.getKey()) && LineKind.hasWord(cell.getValue()));
        return nothing ? SkipReason.NOTHING_SAID : SkipReason.NO_TEXT;
    }
}
