package org.palabre.cli.importing;

/** The outcome of a row. */
sealed interface Outcome {

    long line();

    /** The contribution was accepted; {@code isNew} is false if it was submitted before. */
    record Accepted(long line, String contributionId, String receiptCode, boolean isNew) implements Outcome {}

    /** The contribution was refused and would be refused again. */
    record Refused(long line, String reason) implements Outcome {}
}
