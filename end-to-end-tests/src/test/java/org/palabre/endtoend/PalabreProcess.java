package org.palabre.endtoend;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Palabre process, started like by the launcher, on a free port. */
final class PalabreProcess implements AutoCloseable {

    static final String SECRETARIAT = "secretariat";
    static final String PASSWORD = "une-phrase-facile-a-retenir";

    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    static final Path JAR =
            Path.of("../standalone/target/palabre.jar").toAbsolutePath().normalize();

    private static final String READY = "Palabre is ready at ";
    private static final Duration START_TIMEOUT = Duration.ofMinutes(3);

    private final Process process;
    private final String address;

    private PalabreProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts with a data folder and JVM options. */
    static PalabreProcess start(Path data, String... jvmOptions) {
        return start(data, List.of(jvmOptions), List.of());
    }

    /** Starts with the demonstration. */
    static PalabreProcess demonstrate(Path data) {
        return start(data, List.of(), List.of("--demo"));
    }

    private static PalabreProcess start(Path data, List<String> jvmOptions, List<String> options) {
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(jvmOptions);
        command.addAll(List.of("-jar", JAR.toString(), "start", "--port", "0", "--data", data.toString()));
        command.addAll(options);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PALABRE_ADMIN_PASSWORD", PASSWORD);
        try {
            Process process = builder.start();
            return new PalabreProcess(process, awaitAddress(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String awaitAddress(Process process) throws IOException {
        var log = new StringBuilder();
        BufferedReader output = process.inputReader();
        long end = System.nanoTime() + START_TIMEOUT.toNanos();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                Thread.ofVirtual().start(() -> output.lines().forEach(rest -> {}));
                return line.substring(READY.length());
            }
            log.append(line).append('\n');
            if (System.nanoTime() > end) {
                process.destroyForcibly();
            }
        }
        throw new IllegalStateException("Palabre did not start: " + log);
    }

    /** Address of the process. */
    String address() {
        return address;
    }

    /** Kills the process (SIGKILL), without a shutdown. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Stops the process (SIGTERM) and waits for its shutdown. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("Palabre did not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Folder of reports and screenshots. */
    static Path output(String name) {
        try {
            return Files.createDirectories(Path.of("target", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
