package org.palabre.cli.grouping;

/** A failure of the grouping, with a one-sentence message for the user. */
final class GroupingFailed extends RuntimeException {

    GroupingFailed(String sentence) {
        super(sentence);
    }

    GroupingFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
