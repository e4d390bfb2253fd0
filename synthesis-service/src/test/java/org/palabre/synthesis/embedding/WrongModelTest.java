package org.palabre.synthesis.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palabre.synthesis.testing.World.eventually;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.grouping.GroupingRun;
import org.palabre.synthesis.grouping.GroupingRuns;
import org.palabre.synthesis.grouping.RunStatus;
import org.palabre.synthesis.testing.SynthesisTest;
import org.palabre.synthesis.testing.Voices;
import org.palabre.synthesis.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

@SynthesisTest
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
        properties = {
            "palabre.synthesis.models.embedding.kind=onnx",
            "palabre.synthesis.models.embedding.file=/nowhere/model.onnx",
            "palabre.synthesis.models.chat.kind=openai"
        })
class WrongModelTest {

    @Autowired
    World world;

    @Autowired
    GroupedContributions contributions;

    @Autowired
    GroupingRuns runs;

    @Autowired
    WebTestClient client;

    @Test
    void theServiceSaysWhatIsWrongAndGroupsAllTheSame(CapturedOutput log) {
        assertThat(log)
                .contains(
                        "Themes are found without a model: palabre.synthesis.models.embedding.file names no file that can be"
                                + " read: /nowhere/model.onnx.",
                        "No words are drafted for themes: palabre.synthesis.models.chat.address must be a full address");

        world.consultation("wrong-model", 1, "OPEN");
        world.contributions("wrong-model", Voices.all());
        eventually(() -> {
            assertThat(contributions.of("wrong-model")).hasSize(60);
            assertThat(runs.latest("wrong-model").map(GroupingRun::status)).contains(RunStatus.DONE);
        });

        String page = client.get()
                .uri("/themes/runs/" + runs.latest("wrong-model").orElseThrow().id())
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(page)
                .contains("Le modèle n’a pas servi", "Le modèle est mal réglé.")
                .doesNotContain("/nowhere");
    }
}
