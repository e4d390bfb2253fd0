package org.palabre.cli.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The file that a command reads, and the sentence and exit code when it cannot. */
public final class InputFile {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "whose first line names the columns")
    @SuppressWarnings("NullAway.Init") // required
    private Path path;

    /** What a command does with its file; returns the exit code. */
    public interface Work {
        int with(Path file) throws IOException, InterruptedException;
    }

    /**
     * Does the work.
     *
     * @param result what it writes, for the sentence when that fails
     */
    public int use(String result, Work work) throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        try {
            return work.with(path);
        } catch (CannotProceed e) {
            err.println(e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            err.printf("%s could not be read or its %s written (%s).%n", path, result, e.getMessage());
        } catch (OutOfMemoryError e) {
            err.printf("%s is too large for this machine's memory.%n", path);
        }
        return ExitCode.NOT_DONE;
    }
}
