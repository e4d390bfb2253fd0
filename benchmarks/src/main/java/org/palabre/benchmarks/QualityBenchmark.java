package org.palabre.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palabre.engine.Baseline;
import org.palabre.engine.EngineSettings;
import org.palabre.engine.ProgressListener;
import org.palabre.engine.ThemeEngine;
import org.palabre.engine.Variant;

/**
 * Prints the agreement of the engine's themes with the labels of every file in a folder, compared with simple methods
 * and with variants of the engine. One configuration for all files; each figure is the mean over several seeds,
 * because single runs vary by a few hundredths.
 */
public final class QualityBenchmark {

    private static final int SEEDS = 5;

    private interface Method {
        int[] group(Yardstick yardstick, long seed) throws InterruptedException;
    }

    private QualityBenchmark() {}

    /** Takes no arguments; the property {@code data} names the folder. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Optional<DataFolder> folder = DataFolder.find();
        if (folder.isEmpty()) {
            return;
        }
        List<Yardstick> yardsticks = new ArrayList<>();
        for (Path file : folder.get().yardsticks()) {
            yardsticks.add(Yardstick.read(file));
        }
        header(yardsticks);
        row("engine, default settings, one run", yardsticks, 1, (y, seed) -> engine(y, EngineSettings.defaults()));
        row(
                "engine, mean of " + SEEDS + " seeds",
                yardsticks,
                SEEDS,
                (y, seed) -> engine(y, EngineSettings.defaults().withSeed(seed)));
        for (Baseline baseline : Baseline.values()) {
            row(baseline.title(), yardsticks, SEEDS, (y, seed) -> baseline.group(y.texts(), y.groups(), seed));
        }
        for (Variant variant : Variant.all()) {
            row(variant.name(), yardsticks, SEEDS, (y, seed) -> variant.group(y.texts(), seed));
        }
    }

    private static int[] engine(Yardstick yardstick, EngineSettings settings) throws InterruptedException {
        return yardstick.groupsOf(new ThemeEngine().group(yardstick.texts(), settings, ProgressListener.SILENT));
    }

    private static void header(List<Yardstick> yardsticks) {
        var line = new StringBuilder("| method | mean ARI | mean AMI |");
        yardsticks.forEach(
                yardstick -> line.append(' ').append(yardstick.name()).append(" |"));
        System.out.println(line);
        System.out.println("|---|---|---|" + "---|".repeat(yardsticks.size()));
    }

    private static void row(String name, List<Yardstick> yardsticks, int seeds, Method method)
            throws InterruptedException {
        double rand = 0;
        double information = 0;
        var cells = new StringBuilder();
        for (Yardstick yardstick : yardsticks) {
            double ownRand = 0;
            double ownInformation = 0;
            double groups = 0;
            for (int seed = 0; seed < seeds; seed++) {
                int[] groupOf = method.group(yardstick, 1000L * (seed + 1));
                Agreement agreement = Agreement.between(yardstick.labels(), groupOf);
                ownRand += agreement.adjustedRand() / seeds;
                ownInformation += agreement.adjustedMutualInformation() / seeds;
                groups += Arrays.stream(groupOf).distinct().count() / (double) seeds;
            }
            rand += ownRand / yardsticks.size();
            information += ownInformation / yardsticks.size();
            cells.append(String.format(Locale.ROOT, " %.3f / %.3f (%.0f) |", ownRand, ownInformation, groups));
        }
        System.out.printf(Locale.ROOT, "| %s | %.3f | %.3f |%s%n", name, rand, information, cells);
    }
}
