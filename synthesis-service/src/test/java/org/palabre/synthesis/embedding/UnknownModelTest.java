package org.palabre.synthesis.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "palabre.synthesis.models.embedding.kind=olama",
            "palabre.synthesis.models.embedding.model=some-embed",
            "palabre.synthesis.models.chat.kind=open-ia"
        })
class UnknownModelTest extends BadlySetModelTest {

    @Test
    void anUnknownKindStopsNeitherTheServiceNorARun(CapturedOutput log) {
        assertThat(log)
                .contains(
                        "Themes are found without a model: palabre.synthesis.models.embedding.kind must be none, onnx, ollama"
                                + " or openai, not olama.",
                        "No words are drafted for themes: palabre.synthesis.models.chat.kind must be none, ollama or openai,"
                                + " not open-ia.");

        assertThat(pageOfARunIn("unknown-model"))
                .contains("some-embed", "Le modèle n’a pas servi", "Le modèle est mal réglé.");
    }
}
