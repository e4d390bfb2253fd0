package org.palabre.consultation.workshop.notes;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** Something a person should know before trusting how a file was read. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface NotesWarning extends NotesMessage {

    /** The file was not UTF-8 and was read as Windows-1252, as Excel writes it; accents should be looked at. */
    record ReadAsWindows1252(int firstLine) implements NotesWarning {
        @Override
        public String messageKey() {
            return "notes.warning.windows-1252";
        }

        @Override
        public List<Object> messageArguments() {
            return List.of(firstLine);
        }
    }

    /** No column was named as one of contributions; the one with the longest texts was taken. */
    record TextColumnGuessed(Origin table, String column) implements NotesWarning {
        @Override
        public String messageKey() {
            return "notes.warning.text-column-guessed";
        }

        @Override
        public List<Object> messageArguments() {
            return List.of(table, column);
        }
    }

    /** A row has more fields than the head of its table: a separator may stand unquoted inside its text. */
    record RaggedRow(Origin row) implements NotesWarning {
        @Override
        public String messageKey() {
            return "notes.warning.ragged-row";
        }

        @Override
        public List<Object> messageArguments() {
            return List.of(row);
        }
    }

    /** The quotation marks of a CSV file do not match; they were read as words like any other. */
    record QuotesReadAsText(Origin row) implements NotesWarning {
        @Override
        public String messageKey() {
            return "notes.warning.quotes-read-as-text";
        }

        @Override
        public List<Object> messageArguments() {
            return List.of(row);
        }
    }

    /** A sheet is hidden and was not read. */
    record HiddenSheet(String sheet) implements NotesWarning {
        @Override
        public String messageKey() {
            return "notes.warning.hidden-sheet";
        }

        @Override
        public List<Object> messageArguments() {
            return List.of(sheet);
        }
    }

    /** Rows of a sheet are hidden; they were not taken. */
    record HiddenRows(String sheet, int rows) implements NotesWarning {
        @Override
        public String messageKey() {
            return "notes.warning.hidden-rows";
        }

        @Override
        public List<Object> messageArguments() {
            return List.of(sheet, rows);
        }
    }

    /** Columns of a sheet are hidden; they were not taken. */
    record HiddenColumns(String sheet, int columns) implements NotesWarning {
        @Override
        public String messageKey() {
            return "notes.warning.hidden-columns";
        }

        @Override
        public List<Object> messageArguments() {
            return List.of(sheet, columns);
        }
    }

    /** The text was UTF-16, which few programs write. */
    record ReadAsUtf16() implements NotesWarning {
        @Override
        public String messageKey() {
            return "notes.warning.utf-16";
        }
    }

    /** Some lines were UTF-8 and others Windows-1252; each was read as what it is. */
    record MixedEncodings(int firstLine) implements NotesWarning {
        @Override
        public String messageKey() {
            return "notes.warning.mixed-encodings";
        }

        @Override
        public List<Object> messageArguments() {
            return List.of(firstLine);
        }
    }

    /** The name says one format, the content is another; it was read as what it is. */
    record NamedOtherwise(String extension, String format) implements NotesWarning {
        @Override
        public String messageKey() {
            return "notes.warning.named-otherwise";
        }

        @Override
        public List<Object> messageArguments() {
            return List.of(extension, format);
        }
    }

    /** A message has a file attached, which was not read. */
    record AttachmentNotRead(String name) implements NotesWarning {
        @Override
        public String messageKey() {
            return "notes.warning.attachment";
        }

        @Override
        public List<Object> messageArguments() {
            return List.of(name);
        }
    }

    /** Some pages hold pictures alone; no word of them was read. */
    record PagesWithoutText(int pages) implements NotesWarning {
        @Override
        public String messageKey() {
            return "notes.warning.pages-without-text";
        }

        @Override
        public List<Object> messageArguments() {
            return List.of(pages);
        }
    }

    /** The document holds tracked deletions; the deleted words were left out. */
    record DeletionsLeftOut() implements NotesWarning {
        @Override
        public String messageKey() {
            return "notes.warning.deletions-left-out";
        }
    }
}
