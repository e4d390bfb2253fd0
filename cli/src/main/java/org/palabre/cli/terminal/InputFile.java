package org.palabre.cli.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The input file of a command, with the message and exit code for failures. */
public final class InputFile {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "file with column names in its first line")
    @SuppressWarnings("NullAway.Init") // required
    private Path path;

    /** The work of a command on its file; returns the exit code. */
    public interface Work {
        int with(Path file) throws IOException, InterruptedException;
    }

    /**
     * Does the work.
     *
     * @param result name of the output, for the failure message
     */
    public int use(String result, Work work) throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        try {
            return work.with(path);
        } catch (CommandFailed e) {
            err.println(e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            err.printf("%s could not be read or its %s written (%s).%n", path, result, e.getMessage());
        } catch (OutOfMemoryError e) {
            err.printf("%s is too large for this machine's memory.%n", path);
        }
        return ExitCode.NOT_DONE;
    }
}
