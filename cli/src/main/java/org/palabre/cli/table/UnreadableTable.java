package org.palabre.cli.table;

import org.palabre.cli.terminal.CannotProceed;

/** Why a file cannot be used, in one sentence for the person at the terminal. */
public final class UnreadableTable extends CannotProceed {

    UnreadableTable(String sentence) {
        super(sentence);
    }

    UnreadableTable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
