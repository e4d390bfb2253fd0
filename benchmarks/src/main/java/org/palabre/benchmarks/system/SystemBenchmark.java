package org.palabre.benchmarks.system;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palabre.benchmarks.DataFolder;
import org.palabre.benchmarks.SyntheticContributions;
import org.palabre.benchmarks.system.SteadyLoad.Result;
import org.palabre.engine.Text;
import org.springframework.util.FileSystemUtils;

/**
 * Prints the time to start the system, to import and group real proposals, and its latency under a steady load of
 * contributions. The load generator shares the processors of the machine.
 */
public final class SystemBenchmark {

    private static final int STARTS = 5;
    private static final int WORDS = 40;
    private static final int DIFFERENT_TEXTS = 20_000;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path data;

    private SystemBenchmark(Path data) {
        this.data = data;
    }

    /**
     * Runs all measurements. The properties {@code perSecond} and {@code seconds} set rate and duration of the load,
     * {@code warmUp} the seconds of load before the measurement.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("palabre-benchmark-");
        var benchmark = new SystemBenchmark(data);
        try {
            System.out.println("| measured | result | load average |");
            System.out.println("|---|---|---|");
            benchmark.start();
            benchmark.importProposals();
            benchmark.load(
                    Integer.getInteger("perSecond", 500),
                    Integer.getInteger("warmUp", 45),
                    Integer.getInteger("seconds", 60));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private void start() throws IOException, InterruptedException {
        Path startData = data.resolve("starts");
        Palabre.launcher("prepare").inheritIO().start().waitFor();
        // The first start prepares the data.
        Palabre.start(startData).close();
        double[] seconds = new double[STARTS];
        long megabytes = 0;
        for (int i = 0; i < STARTS; i++) {
            try (Palabre palabre = Palabre.start(startData)) {
                seconds[i] = palabre.startedIn().toMillis() / 1000.0;
                megabytes = palabre.residentMegabytes();
            }
        }
        Arrays.sort(seconds);
        print(
                "start to ready, %d times".formatted(STARTS),
                "median %.1f s, longest %.1f s; %d MB resident"
                        .formatted(seconds[STARTS / 2], seconds[STARTS - 1], megabytes));
    }

    private void importProposals() throws IOException, InterruptedException {
        Optional<Path> proposals = DataFolder.find().map(DataFolder::proposals).filter(Files::exists);
        if (proposals.isEmpty()) {
            return;
        }
        Path file = Files.copy(proposals.get(), data.resolve("proposals.tsv"));
        int rows = Files.readAllLines(file).size() - 1;
        try (Palabre palabre = Palabre.start(data.resolve("import"))) {
            Consultation consultation = Consultation.open(client, palabre.address());
            long start = System.nanoTime();
            Process process = Palabre.launcher(
                            "import",
                            file.toString(),
                            "--consultation",
                            Consultation.SLUG,
                            "--text-column",
                            "text",
                            "--url",
                            palabre.address(),
                            "--key-file",
                            data.resolve("import-key").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolve("import.log").toFile())
                    .start();
            process.waitFor();
            double imported = (System.nanoTime() - start) / 1e9;
            int themed = consultation.awaitThemed(rows);
            double both = (System.nanoTime() - start) / 1e9;
            print(
                    "%d proposals imported and themed".formatted(rows),
                    "%.1f s imported, %.1f s with %d under themes; %d MB resident"
                            .formatted(imported, both, themed, palabre.residentMegabytes()));
        }
    }

    private void load(int perSecond, int warmUp, int seconds) throws IOException, InterruptedException {
        List<String> texts = new SyntheticContributions(1)
                .of(DIFFERENT_TEXTS, WORDS).stream().map(Text::text).toList();
        try (Palabre palabre = Palabre.start(data.resolve("load"))) {
            Consultation consultation = Consultation.open(client, palabre.address());
            Result before = new SteadyLoad(client, consultation).run(perSecond, Duration.ofSeconds(warmUp), texts);
            Result result = new SteadyLoad(client, consultation).run(perSecond, Duration.ofSeconds(seconds), texts);
            print(
                    "%d contributions a second, the first %d s of a fresh process".formatted(perSecond, warmUp),
                    accepted(before));
            print(
                    "%d contributions a second for the %d s after that".formatted(perSecond, seconds),
                    "%s; %d MB resident, at most %d MB; %d s of processor time since the start"
                            .formatted(
                                    accepted(result),
                                    palabre.residentMegabytes(),
                                    palabre.peakMegabytes(),
                                    palabre.processorTime().toSeconds()));
            long start = System.nanoTime();
            int themed = consultation.awaitThemed((int) (before.accepted() + result.accepted()));
            print(
                    "all of them under themes",
                    "%.1f s after the last, %d themed; %d MB resident, at most %d MB"
                            .formatted(
                                    (System.nanoTime() - start) / 1e9,
                                    themed,
                                    palabre.residentMegabytes(),
                                    palabre.peakMegabytes()));
        }
    }

    private static String accepted(Result result) {
        return "%.0f accepted a second, %d not accepted; median %.0f ms, 95 %% %.0f ms, 99 %% %.0f ms, longest %.0f ms"
                .formatted(
                        result.perSecond(),
                        result.others(),
                        result.millis(50),
                        result.millis(95),
                        result.millis(99),
                        result.millis(100));
    }

    private static void print(String measured, String result) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.1f |%n",
                measured,
                result,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
