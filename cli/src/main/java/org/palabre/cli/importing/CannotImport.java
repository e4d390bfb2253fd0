package org.palabre.cli.importing;

import org.palabre.cli.terminal.CannotProceed;

/** Why nothing is imported, or nothing further, in one sentence for the person at the terminal. */
final class CannotImport extends CannotProceed {

    CannotImport(String sentence) {
        super(sentence);
    }

    CannotImport(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
