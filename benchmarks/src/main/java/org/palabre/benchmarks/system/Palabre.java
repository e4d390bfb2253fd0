package org.palabre.benchmarks.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Palabre process, started by the launcher with a free port and its own data. */
final class Palabre implements AutoCloseable {

    static final String SECRETARIAT = "secretariat";
    static final String PASSWORD = "measured-and-thrown-away";

    private static final String READY = "Palabre is ready at ";

    private final Process process;
    private final String address;
    private final Duration startedIn;

    private Palabre(Process process, String address, Duration startedIn) {
        this.process = process;
        this.address = address;
        this.startedIn = startedIn;
    }

    /** Starts the process and waits until it is ready. */
    static Palabre start(Path data) throws IOException {
        long start = System.nanoTime();
        Process process = launcher("start", "--port", "0", "--data", data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                return new Palabre(
                        process, line.substring(READY.length()), Duration.ofNanos(System.nanoTime() - start));
            }
        }
        throw new IOException("Palabre did not start");
    }

    /** Process builder of a launcher command. */
    static ProcessBuilder launcher(String... command) {
        List<String> words = new ArrayList<>(List.of("../palabre"));
        words.addAll(List.of(command));
        var builder = new ProcessBuilder(words);
        builder.environment().put("PALABRE_ADMIN_PASSWORD", PASSWORD);
        return builder;
    }

    String address() {
        return address;
    }

    Duration startedIn() {
        return startedIn;
    }

    /** Current resident memory (VmRSS), in MiB. */
    long residentMegabytes() throws IOException {
        return statusKilobytes("VmRSS:") / 1024;
    }

    /** Peak resident memory (VmHWM), in MiB. */
    long peakMegabytes() throws IOException {
        return statusKilobytes("VmHWM:") / 1024;
    }

    private long statusKilobytes(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    /** Processor time of the process so far. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("Palabre did not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
