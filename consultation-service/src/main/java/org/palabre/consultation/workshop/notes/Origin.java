package org.palabre.consultation.workshop.notes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * A place in a file of notes, counted from 1 as a person counts. {@link #code()} is its form for machines, which
 * {@link #parse} reads back; {@link #messageKey()} leads to its form for people.
 */
public sealed interface Origin extends NotesMessage {

    /** A line of a text file or of a CSV file; where a CSV row spans several lines, its first. */
    record Line(int number) implements Origin {
        @Override
        public String code() {
            return "line:" + number;
        }

        @Override
        public String messageKey() {
            return "notes.origin.line";
        }

        @Override
        public List<Object> messageArguments() {
            return List.of(number);
        }
    }

    /** A paragraph of a document outside its tables; empty paragraphs are not counted. */
    record Paragraph(int number) implements Origin {
        @Override
        public String code() {
            return "paragraph:" + number;
        }

        @Override
        public String messageKey() {
            return "notes.origin.paragraph";
        }

        @Override
        public List<Object> messageArguments() {
            return List.of(number);
        }
    }

    /** A row of one of a document's tables. */
    record TableRow(int table, int row) implements Origin {
        @Override
        public String code() {
            return "table:" + table + ":" + row;
        }

        @Override
        public String messageKey() {
            return "notes.origin.table-row";
        }

        @Override
        public List<Object> messageArguments() {
            return List.of(table, row);
        }
    }

    /** A row of a workbook's sheet, by the number that stands beside the row. */
    record SheetRow(String sheet, int row) implements Origin {
        @Override
        public String code() {
            return "sheet:" + row + ":" + sheet;
        }

        @Override
        public String messageKey() {
            return "notes.origin.sheet-row";
        }

        @Override
        public List<Object> messageArguments() {
            return List.of(sheet, row);
        }
    }

    /** A line of a page. */
    record Page(int page, int line) implements Origin {
        @Override
        public String code() {
            return "page:" + page + ":" + line;
        }

        @Override
        public String messageKey() {
            return "notes.origin.page";
        }

        @Override
        public List<Object> messageArguments() {
            return List.of(page, line);
        }
    }

    /** The place in one line, stable enough to be stored: {@code line:14}, {@code table:1:4}, {@code sheet:14:Feuille1}. */
    @JsonValue
    String code();

    /**
     * Reads what {@link #code()} wrote.
     *
     * @throws IllegalArgumentException if it is no such code
     */
    @JsonCreator
    static Origin parse(String code) {
        String[] parts = code.split(":", 3);
        return switch (parts[0] + parts.length) {
            case "line2" -> new Line(Integer.parseInt(parts[1]));
            case "paragraph2" -> new Paragraph(Integer.parseInt(parts[1]));
            case "page3" -> new Page(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            case "table3" -> new TableRow(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            case "sheet3" -> new SheetRow(parts[2], Integer.parseInt(parts[1]));
            default -> throw new IllegalArgumentException("no place in a file: " + code);
        };
    }
}
