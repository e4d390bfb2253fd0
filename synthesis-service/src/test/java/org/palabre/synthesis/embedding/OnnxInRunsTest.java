package org.palabre.synthesis.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palabre.synthesis.testing.World.eventually;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.grouping.GroupingRun;
import org.palabre.synthesis.grouping.GroupingRuns;
import org.palabre.synthesis.grouping.RunStatus;
import org.palabre.synthesis.model.ModelFiles;
import org.palabre.synthesis.model.onnx.OnnxEmbeddingModel;
import org.palabre.synthesis.testing.MiniLm;
import org.palabre.synthesis.testing.SynthesisTest;
import org.palabre.synthesis.testing.Voices;
import org.palabre.synthesis.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SynthesisTest
class OnnxInRunsTest {

    private static final Duration READING_TAKES = Duration.ofMinutes(3);

    @TempDir
    static Path folder;

    @Autowired
    World world;

    @Autowired
    GroupedContributions contributions;

    @Autowired
    GroupingRuns runs;

    @DynamicPropertySource
    static void model(DynamicPropertyRegistry registry) throws IOException {
        ModelFiles files = MiniLm.in(folder);
        registry.add("palabre.synthesis.models.embedding.kind", () -> "onnx");
        registry.add("palabre.synthesis.models.embedding.file", files::model);
        registry.add("palabre.synthesis.models.embedding.tokenizer", files::tokenizer);
    }

    @Test
    void aRunReadsContributionsWithARealModel() {
        world.consultation("onnx", 1, "OPEN");
        world.contributions("onnx", Voices.all());

        eventually(READING_TAKES, () -> {
            assertThat(contributions.of("onnx")).hasSize(60);
            assertThat(runs.latest("onnx").map(GroupingRun::status)).contains(RunStatus.DONE);
        });

        assertThat(runs.latest("onnx").map(GroupingRun::model)).hasValueSatisfying(use -> {
            assertThat(use.absence()).isNull();
            assertThat(use.name()).isEqualTo("all-minilm-l6-v2-q.onnx");
            assertThat(use.embedded()).isEqualTo(60);
        });
    }

    @Test
    void similarTextsHaveSimilarEmbeddings() {
        try (var model = OnnxEmbeddingModel.of(new ModelFiles(
                folder.resolve("all-minilm-l6-v2-q.onnx"), folder.resolve("all-minilm-l6-v2-q-tokenizer.json")))) {
            List<float[]> vectors = EmbeddingVectors.inOrder(
                    model.embedForResponse(List.of(
                            "The village has no drinking water.",
                            "Clean water is missing in our villages.",
                            "Teachers should be paid on time.",
                            "Water is far away. ".repeat(500))),
                    4);

            assertThat(vectors).allSatisfy(vector -> assertThat(vector).hasSize(384));
            assertThat(cosine(vectors.get(0), vectors.get(1)))
                    .isGreaterThan(0.5)
                    .isGreaterThan(2 * cosine(vectors.get(0), vectors.get(2)));
        }
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
