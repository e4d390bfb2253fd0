package org.palabre.cli.table;

/** A file cannot be used; the message is one sentence for the user. */
public final class UnreadableTable extends RuntimeException {

    UnreadableTable(String sentence) {
        super(sentence);
    }

    UnreadableTable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
