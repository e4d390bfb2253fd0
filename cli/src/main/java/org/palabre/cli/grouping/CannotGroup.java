package org.palabre.cli.grouping;

/** Why nothing is grouped, in one sentence for the person at the terminal. */
final class CannotGroup extends RuntimeException {

    CannotGroup(String sentence) {
        super(sentence);
    }

    CannotGroup(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
