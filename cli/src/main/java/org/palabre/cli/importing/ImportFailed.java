package org.palabre.cli.importing;

import org.palabre.cli.terminal.CommandFailed;

/** A failure of the import as a whole, with a one-sentence message for the user. */
final class ImportFailed extends CommandFailed {

    ImportFailed(String sentence) {
        super(sentence);
    }

    ImportFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
