package org.palabre.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.palabre.engine.EngineSettings;
import org.palabre.engine.Grouping;
import org.palabre.engine.Meanings;
import org.palabre.engine.ProgressListener;
import org.palabre.engine.Text;
import org.palabre.engine.ThemeEngine;
import org.palabre.synthesis.model.ModelFiles;
import org.palabre.synthesis.model.onnx.OnnxEmbeddingModel;

/**
 * Prints the effect of an embedding model on the engine's themes for every yardstick, by its weight in the neighbour
 * graph, and its speed in texts per second. The default model is all-MiniLM-L6-v2 (quantised); the properties
 * {@code model} and {@code tokenizer} select the files of another.
 */
public final class EmbeddingBenchmark {

    private static final int SEEDS = 5;
    private static final int BATCH = 32;
    private static final int CHARACTERS = 2_000;
    private static final double[] SHARES = {0, 0.15, 0.3, 0.5};

    private EmbeddingBenchmark() {}

    /** Takes no arguments; the property {@code data} names the folder. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Optional<DataFolder> folder = DataFolder.find();
        if (folder.isEmpty()) {
            return;
        }
        double[][] means = new double[SHARES.length][2];
        List<Path> files = folder.get().yardsticks();
        System.out.println("| yardstick | share of the model | ARI | AMI | embedding |");
        System.out.println("|---|---|---|---|---|");
        try (var model = OnnxEmbeddingModel.of(model())) {
            for (Path file : files) {
                measure(Yardstick.read(file), model, files.size(), means);
            }
        }
        for (int i = 0; i < SHARES.length; i++) {
            System.out.printf(
                    Locale.ROOT, "| **mean** | %.2f | %.3f | %.3f | |%n", SHARES[i], means[i][0], means[i][1]);
        }
    }

    private static void measure(Yardstick yardstick, OnnxEmbeddingModel model, int yardsticks, double[][] means)
            throws InterruptedException {
        long start = System.nanoTime();
        Map<String, float[]> vectors = embed(model, yardstick.texts());
        double seconds = (System.nanoTime() - start) / 1e9;
        for (int i = 0; i < SHARES.length; i++) {
            Meanings meanings = SHARES[i] == 0 ? null : new Meanings(vectors, SHARES[i]);
            double rand = 0;
            double information = 0;
            for (int seed = 1; seed <= SEEDS; seed++) {
                var settings = EngineSettings.defaults().withSeed(1000L * seed);
                Grouping grouping = new ThemeEngine()
                        .group(yardstick.texts(), List.of(), meanings, settings, ProgressListener.SILENT);
                Agreement agreement = Agreement.between(yardstick.labels(), yardstick.groupsOf(grouping));
                rand += agreement.adjustedRand() / SEEDS;
                information += agreement.adjustedMutualInformation() / SEEDS;
            }
            means[i][0] += rand / yardsticks;
            means[i][1] += information / yardsticks;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.3f | %.3f | %.0f texts a second |%n",
                    yardstick.name(),
                    SHARES[i],
                    rand,
                    information,
                    vectors.size() / seconds);
        }
    }

    private static Map<String, float[]> embed(OnnxEmbeddingModel model, List<Text> texts) {
        Map<String, float[]> vectors = new HashMap<>();
        for (int from = 0; from < texts.size(); from += BATCH) {
            List<Text> batch = texts.subList(from, Math.min(texts.size(), from + BATCH));
            List<float[]> answer =
                    model.embed(batch.stream().map(EmbeddingBenchmark::truncate).toList());
            for (int i = 0; i < batch.size(); i++) {
                vectors.put(batch.get(i).id(), ofNormOne(answer.get(i)));
            }
        }
        return vectors;
    }

    private static String truncate(Text text) {
        return text.text().length() <= CHARACTERS ? text.text() : text.text().substring(0, CHARACTERS);
    }

    private static float[] ofNormOne(float[] vector) {
        double squares = 0;
        for (float number : vector) {
            squares += number * number;
        }
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (vector[i] / Math.sqrt(squares));
        }
        return unit;
    }

    private static ModelFiles model() throws IOException {
        String model = System.getProperty("model", "");
        if (!model.isBlank()) {
            return new ModelFiles(Path.of(model), Path.of(System.getProperty("tokenizer", "")));
        }
        Path folder = Files.createTempDirectory("palabre-model");
        return new ModelFiles(
                unpacked("all-minilm-l6-v2-q.onnx", folder), unpacked("all-minilm-l6-v2-q-tokenizer.json", folder));
    }

    private static Path unpacked(String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream content =
                Objects.requireNonNull(EmbeddingBenchmark.class.getResourceAsStream("/" + name), name)) {
            Files.copy(content, file);
        }
        file.toFile().deleteOnExit();
        folder.toFile().deleteOnExit();
        return file;
    }
}
