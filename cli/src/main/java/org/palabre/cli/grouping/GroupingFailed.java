package org.palabre.cli.grouping;

import org.palabre.cli.terminal.CommandFailed;

/** A failure of the grouping, with a one-sentence message for the user. */
final class GroupingFailed extends CommandFailed {

    GroupingFailed(String sentence) {
        super(sentence);
    }

    GroupingFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
