package org.palabre.benchmarks;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palabre.synthesis.engine.EmbeddedVariant;

/**
 * Prints what a small embedding model (all-MiniLM-L6-v2, quantised, in process) adds to the engine's themes on every
 * yardstick, by its share in the neighbour graph, and how many texts it embeds in a second.
 */
public final class EmbeddingBenchmark {

    private static final int SEEDS = 5;
    private static final double[] SHARES = {0, 0.15, 0.3, 0.5};

    private EmbeddingBenchmark() {}

    /** Takes no arguments; the property {@code data} names the folder. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Optional<DataFolder> folder = DataFolder.find();
        if (folder.isEmpty()) {
            return;
        }
        EmbeddingModel model = new AllMiniLmL6V2QuantizedEmbeddingModel();
        double[][] sums = new double[SHARES.length][2];
        List<Path> files = folder.get().yardsticks();
        System.out.println("| yardstick | share of the model | ARI | AMI | embedding |");
        System.out.println("|---|---|---|---|---|");
        for (Path file : files) {
            Yardstick yardstick = Yardstick.read(file);
            long start = System.nanoTime();
            List<float[]> vectors = model
                    .embedAll(yardstick.texts().stream()
                            .map(text -> TextSegment.from(text.text().isBlank() ? "-" : text.text()))
                            .toList())
                    .content()
                    .stream()
                    .map(Embedding::vector)
                    .toList();
            double seconds = (System.nanoTime() - start) / 1e9;
            for (int i = 0; i < SHARES.length; i++) {
                double rand = 0;
                double information = 0;
                for (int seed = 1; seed <= SEEDS; seed++) {
                    int[] found = new EmbeddedVariant(SHARES[i]).group(yardstick.texts(), vectors, 1000L * seed);
                    Agreement agreement = Agreement.between(yardstick.labels(), found);
                    rand += agreement.adjustedRand() / SEEDS;
                    information += agreement.adjustedMutualInformation() / SEEDS;
                }
                sums[i][0] += rand / files.size();
                sums[i][1] += information / files.size();
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
        for (int i = 0; i < SHARES.length; i++) {
            System.out.printf(Locale.ROOT, "| **mean** | %.2f | %.3f | %.3f | |%n", SHARES[i], sums[i][0], sums[i][1]);
        }
    }
}
