package org.palabre.endtoend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A completed run of the import command.
 *
 * @param exitCode 0 if every row was imported, 1 if some were refused
 * @param summary last output
 * @param refusals one line per refused row
 */
record ImportRun(int exitCode, String summary, List<String> refusals) {

    private static final int TIMEOUT_MINUTES = 5;

    static ImportRun of(Path file, String consultation, String address) throws IOException, InterruptedException {
        Path out = file.resolveSibling("import.out");
        Path err = file.resolveSibling("import.err");
        Process process = new ProcessBuilder(
                        PalabreProcess.JAVA,
                        "-jar",
                        PalabreProcess.JAR.toString(),
                        "import",
                        file.toString(),
                        "--consultation",
                        consultation,
                        "--url",
                        address,
                        "--key-file",
                        file.resolveSibling("import-key").toString())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(TIMEOUT_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("The import did not end: " + Files.readString(err));
        }
        List<String> refusals = Files.readAllLines(err, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("line "))
                .toList();
        return new ImportRun(process.exitValue(), Files.readString(out), refusals);
    }
}
