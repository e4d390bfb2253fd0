package org.palabre.consultation.workshop.notes;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.util.List;

/** Why a file gave no contributions. Each carries the key of its explanation, never the explanation itself. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface NotesFailure extends NotesReading, NotesMessage {

    /** The file is none of the formats that can be read; its message says what it seems to be and what to do. */
    record UnsupportedFormat(ForeignFormat format) implements NotesFailure {
        @Override
        public String messageKey() {
            return format.messageKey();
        }
    }

    /** The file holds no words. */
    record Empty() implements NotesFailure {
        @Override
        public String messageKey() {
            return "notes.failure.empty";
        }
    }

    /**
     * The file, or what it unfolds to, is larger than notes may be.
     *
     * @param measure what is too large
     * @param most the most that is allowed, in the measure's unit
     */
    record TooLarge(Measure measure, long most) implements NotesFailure {
        /** What was counted. */
        public enum Measure {
            /** Bytes of the file as received. */
            FILE_BYTES("notes.failure.too-large.file"),
            /** Bytes of a compressed file once unpacked. */
            UNPACKED_BYTES("notes.failure.too-large.unpacked"),
            /** Rows with something in them. */
            ROWS("notes.failure.too-large.rows"),
            /** Contributions found. */
            ITEMS("notes.failure.too-large.items"),
            /** Characters of text. */
            CHARACTERS("notes.failure.too-large.characters");

            private final String messageKey;

            Measure(String messageKey) {
                this.messageKey = messageKey;
            }
        }

        @Override
        public String messageKey() {
            return measure.messageKey;
        }

        @Override
        public List<Object> messageArguments() {
            return List.of(most);
        }
    }

    /** The file is protected by a password. */
    record Encrypted() implements NotesFailure {
        @Override
        public String messageKey() {
            return "notes.failure.encrypted";
        }
    }

    /** The pages are pictures: no word of them can be read. */
    record Scanned() implements NotesFailure {
        @Override
        public String messageKey() {
            return "notes.failure.scanned";
        }
    }

    /** The file is of a known format, and broken. */
    record Damaged() implements NotesFailure {
        @Override
        public String messageKey() {
            return "notes.failure.damaged";
        }
    }

    /**
     * The text is in no encoding that can be told.
     *
     * @param line the first line that is not UTF-8, from 1
     */
    record NotUtf8(int line) implements NotesFailure {
        @Override
        public String messageKey() {
            return "notes.failure.not-utf8";
        }

        @Override
        public List<Object> messageArguments() {
            return List.of(line);
        }
    }

    /**
     * A quotation mark of a CSV file is not closed, or words follow it in the same field; what comes after cannot be
     * told apart.
     *
     * @param line the line where the row begins, from 1
     */
    record BrokenQuotes(int line) implements NotesFailure {
        @Override
        public String messageKey() {
            return "notes.failure.broken-quotes";
        }

        @Override
        public List<Object> messageArguments() {
            return List.of(line);
        }
    }

    /** Reading was stopped when its time was up. */
    record TookTooLong(Duration limit) implements NotesFailure {
        @Override
        public String messageKey() {
            return "notes.failure.took-too-long";
        }

        @Override
        public List<Object> messageArguments() {
            return List.of(limit.toSeconds());
        }
    }

    /** Reading was stopped when its memory was used up. */
    record NeededTooMuchMemory() implements NotesFailure {
        @Override
        public String messageKey() {
            return "notes.failure.needed-too-much-memory";
        }
    }

    /** Too many files are being read; nothing is wrong with this one, and it may be sent again. */
    record Busy() implements NotesFailure {
        @Override
        public String messageKey() {
            return "notes.failure.busy";
        }
    }
}
