package org.palabre.cli.importing;

/** What became of a row. */
sealed interface Outcome {

    long line();

    /** It is in; {@code isNew} is false when it had been before. */
    record Taken(long line, String contributionId, String receiptCode, boolean isNew) implements Outcome {}

    /** It is not in, and would not be if it were sent again as it is. */
    record Refused(long line, String reason) implements Outcome {}
}
