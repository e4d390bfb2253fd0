package org.palabre.synthesis.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "palabre.synthesis.models.embedding.kind=ollama",
            "palabre.synthesis.models.embedding.address=http://localhost:1",
            "palabre.synthesis.models.embedding.model=some-embed",
            "palabre.synthesis.models.embedding.batch=3x",
            "palabre.synthesis.models.chat.kind=openai",
            "palabre.synthesis.models.chat.timeout=soon"
        })
class MistypedModelTest extends BadlySetModelTest {

    @Test
    void anInvalidNumberStopsNeitherTheServiceNorARun(CapturedOutput log) {
        assertThat(log)
                .contains(
                        "Themes are found without a model: palabre.synthesis.models.embedding.batch must be a whole number,"
                                + " not 3x.",
                        "No words are drafted for themes: palabre.synthesis.models.chat.timeout must be a time such as 30s"
                                + " or 2m, not soon.");

        assertThat(pageOfARunIn("mistyped-model"))
                .contains("some-embed", "Le modèle n’a pas servi", "Le modèle est mal réglé.");
    }
}
