package org.palabre.cli.terminal;

import org.jspecify.annotations.Nullable;

/** A failure of a command, with a one-sentence message for the user. */
public abstract class CommandFailed extends RuntimeException {

    protected CommandFailed(String sentence) {
        super(sentence);
    }

    protected CommandFailed(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
