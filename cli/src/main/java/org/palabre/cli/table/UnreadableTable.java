package org.palabre.cli.table;

import org.palabre.cli.terminal.CommandFailed;

/** A file cannot be used; the message is one sentence for the user. */
public final class UnreadableTable extends CommandFailed {

    UnreadableTable(String sentence) {
        super(sentence);
    }

    UnreadableTable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
