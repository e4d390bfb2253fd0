package org.palabre.cli.terminal;

import org.jspecify.annotations.Nullable;

/** Why a command does not do what it was asked, in one sentence for the person at the terminal. */
public abstract class CannotProceed extends RuntimeException {

    protected CannotProceed(String sentence) {
        super(sentence);
    }

    protected CannotProceed(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
