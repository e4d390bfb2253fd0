package org.palabre.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palabre.engine.EngineSettings;
import org.palabre.engine.FoundTheme;
import org.palabre.engine.Grouping;
import org.palabre.engine.Phase;
import org.palabre.engine.ProgressListener;
import org.palabre.engine.Text;
import org.palabre.engine.ThemeEngine;
import org.palabre.engine.ThemeIndex;

/**
 * Prints the duration of a run at growing sizes and of the placement of one contribution. Every size runs in its own
 * virtual machine, started by {@link #main}, for a cold start and separate memory figures. Plots cost against size
 * into {@code cost-against-size.svg}.
 */
public final class SpeedBenchmark {

    private static final int WORDS = 40;
    private static final int PLACED = 2_000;
    private static final int PROCESSOR_TIME = 4;
    private static final Path PLOT = Path.of("cost-against-size.svg");

    private SpeedBenchmark() {}

    /**
     * Without arguments measures all sizes up to the property {@code most} (default 100000). With {@code titles} or a
     * number measures that size and prints a row.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 1) {
            measure(arguments[0]);
            return;
        }
        System.out.println(
                "| corpus | wall, JVM start included | run alone | processor time | peak heap | load | phases | themes |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        if (DataFolder.find().map(DataFolder::titles).filter(Files::exists).isPresent()) {
            inOwnMachine("titles");
        }
        int most = Integer.getInteger("most", 100_000);
        List<CostPlot.Point> costs = new ArrayList<>();
        for (int size : new int[] {1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000}) {
            if (size <= most) {
                costs.add(new CostPlot.Point(size, processorTime(inOwnMachine(Integer.toString(size)))));
            }
        }
        inOwnMachine("place");
        if (costs.size() > 1) {
            plot(new CostPlot(costs));
        }
    }

    /** Of a printed row. */
    private static double processorTime(String row) {
        return Double.parseDouble(row.split("\\|", -1)[PROCESSOR_TIME].replace("s", ""));
    }

    private static void plot(CostPlot costs) throws IOException {
        Files.writeString(PLOT, costs.svg());
        System.out.printf(
                Locale.ROOT,
                "%nFrom the first size to the last, processor time grows as n^%.2f, nowhere faster than n^%.2f; see %s.%n",
                costs.growth(),
                costs.steepest(),
                PLOT);
    }

    private static String inOwnMachine(String corpus) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx6g",
                        "-Ddata=" + System.getProperty("data", "../../shared/data"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SpeedBenchmark.class.getName(),
                        corpus)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String row = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("Measuring " + corpus + " failed");
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.print(row.replace("WALL", String.format(Locale.ROOT, "%.1f s", seconds)));
        return row;
    }

    private static void measure(String corpus) throws IOException, InterruptedException {
        if (corpus.equals("place")) {
            place();
            return;
        }
        List<Text> texts = corpus.equals("titles")
                ? Yardstick.read(DataFolder.find().orElseThrow().titles()).texts()
                : new SyntheticContributions(1).of(Integer.parseInt(corpus), WORDS);
        long start = System.nanoTime();
        Grouping grouping = new ThemeEngine().group(texts, EngineSettings.defaults(), ProgressListener.SILENT);
        Duration alone = Duration.ofNanos(System.nanoTime() - start);
        var phases = new StringBuilder();
        for (Phase phase : Phase.values()) {
            Duration took = grouping.run().durations().getOrDefault(phase, Duration.ZERO);
            phases.append(String.format(Locale.ROOT, "%s %.1f ", phase.name().toLowerCase(Locale.ROOT), seconds(took)));
        }
        System.out.printf(
                Locale.ROOT,
                "| %s (%,d) | WALL | %.1f s | %.1f s | %,d MB | %.1f | %s | %d |%n",
                corpus.equals("titles") ? "titles" : WORDS + " words",
                texts.size(),
                seconds(alone),
                seconds(ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO)),
                peakHeap(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                phases.toString().strip(),
                grouping.themes().size());
    }

    private static void place() throws InterruptedException {
        List<Text> texts = new SyntheticContributions(1).of(100_000, WORDS);
        Map<String, Text> byId = new HashMap<>();
        texts.forEach(text -> byId.put(text.id(), text));
        Grouping grouping = new ThemeEngine().group(texts, EngineSettings.defaults(), ProgressListener.SILENT);
        Map<String, List<Text>> themes = new HashMap<>();
        for (FoundTheme theme : grouping.themes()) {
            List<Text> members = new ArrayList<>();
            theme.memberIds().forEach(id -> members.add(byId.getOrDefault(id, texts.getFirst())));
            themes.put(theme.label(), members);
        }
        long start = System.nanoTime();
        ThemeIndex index = ThemeIndex.of(themes, EngineSettings.defaults().placementThreshold());
        double built = (System.nanoTime() - start) / 1e9;
        List<Double> milliseconds = new ArrayList<>();
        for (Text text : new SyntheticContributions(2).of(PLACED, WORDS)) {
            long before = System.nanoTime();
            index.place(text).ifPresent(placement -> index.add(text, placement.themeId()));
            milliseconds.add((System.nanoTime() - before) / 1e6);
        }
        milliseconds.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%nPlacing and adding one contribution at 100,000: median %.2f ms, 99th percentile %.2f ms, longest %.2f ms;"
                        + " index built in %.1f s.%n",
                milliseconds.get(PLACED / 2),
                milliseconds.get(PLACED * 99 / 100),
                milliseconds.getLast(),
                built);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }
}
