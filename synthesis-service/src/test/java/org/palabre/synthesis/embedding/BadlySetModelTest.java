package org.palabre.synthesis.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palabre.synthesis.testing.World.eventually;

import java.util.Objects;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.grouping.GroupingRun;
import org.palabre.synthesis.grouping.GroupingRuns;
import org.palabre.synthesis.grouping.RunStatus;
import org.palabre.synthesis.testing.SynthesisTest;
import org.palabre.synthesis.testing.Voices;
import org.palabre.synthesis.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A service with invalid model settings; one subclass for each way. */
@SynthesisTest
@ExtendWith(OutputCaptureExtension.class)
abstract class BadlySetModelTest {

    @Autowired
    World world;

    @Autowired
    GroupedContributions contributions;

    @Autowired
    GroupingRuns runs;

    @Autowired
    WebTestClient client;

    /** Checks that themes are found without the model and that the run's page states the reason. */
    String pageOfARunIn(String slug) {
        world.consultation(slug, 1, "OPEN");
        world.contributions(slug, Voices.all());
        eventually(() -> {
            assertThat(contributions.of(slug)).hasSize(60);
            assertThat(runs.latest(slug).map(GroupingRun::status)).contains(RunStatus.DONE);
        });
        return Objects.requireNonNull(client.get()
                .uri("/themes/runs/" + runs.latest(slug).orElseThrow().id())
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
