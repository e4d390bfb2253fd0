package org.palabre.cli.terminal;

/** Exit codes of all commands. */
public final class ExitCode {

    /** Success. */
    public static final int DONE = 0;

    /** Partial success. */
    public static final int DONE_IN_PART = 1;

    /** Failure, with a one-sentence message on the error output. */
    public static final int NOT_DONE = 2;

    private ExitCode() {}
}
