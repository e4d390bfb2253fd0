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
            "palabre.synthesis.models.embedding.kind=ollama",
            "palabre.synthesis.models.embedding.address=http://localhost:1",
            "palabre.synthesis.models.embedding.model=some-embed",
            "palabre.synthesis.models.embedding.batch=3x",
            "palabre.synthesis.models.chat.kind=openai",
            "palabre.synthesis.models.chat.timeout=soon"
        })
class MistypedModelTest {

    @Autowired
    World world;

    @Autowired
    GroupedContributions contributions;

    @Autowired
    GroupingRuns runs;

    @Autowired
    WebTestClient client;

    @Test
    void aNumberThatIsNoneStopsNeitherTheServiceNorARun(CapturedOutput log) {
        assertThat(log)
                .contains(
                        "Themes are found without a model: palabre.synthesis.models.embedding.batch must be a whole number,"
                                + " not 3x.",
                        "No words are drafted for themes: palabre.synthesis.models.chat.timeout must be a time such as 30s"
                                + " or 2m, not soon.");

        world.consultation("mistyped-model", 1, "OPEN");
        world.contributions("mistyped-model", Voices.all());
        eventually(() -> {
            assertThat(contributions.of("mistyped-model")).hasSize(60);
            assertThat(runs.latest("mistyped-model").map(GroupingRun::status)).contains(RunStatus.DONE);
        });

        String page = client.get()
                .uri("/themes/runs/"
                        + runs.latest("mistyped-model").orElseThrow().id())
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(page).contains("some-embed", "Le modèle n’a pas servi", "Le modèle est mal réglé.");
    }
}
