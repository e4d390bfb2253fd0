package org.palabre.cli.terminal;

/** Exit codes of all commands. */
public final class ExitCode {

    /** All done. */
    public static final int DONE = 0;

    /** Done in part. */
    public static final int DONE_IN_PART = 1;

    /** Not done; one sentence on the error output says why. */
    public static final int NOT_DONE = 2;

    private ExitCode() {}
}
