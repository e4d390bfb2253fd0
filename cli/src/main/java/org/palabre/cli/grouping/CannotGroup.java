package org.palabre.cli.grouping;

import org.palabre.cli.terminal.CannotProceed;

/** Why nothing is grouped, in one sentence for the person at the terminal. */
final class CannotGroup extends CannotProceed {

    CannotGroup(String sentence) {
        super(sentence);
    }

    CannotGroup(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
