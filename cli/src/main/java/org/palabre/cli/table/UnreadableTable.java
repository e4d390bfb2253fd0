package org.palabre.cli.table;

/** Why a file cannot be used, in one sentence for the person at the terminal. */
public final class UnreadableTable extends RuntimeException {

    UnreadableTable(String sentence) {
        super(sentence);
    }

    UnreadableTable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
