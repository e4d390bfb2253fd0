package org.palabre.synthesis.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "palabre.synthesis.models.embedding.kind=onnx",
            "palabre.synthesis.models.embedding.file=/nowhere/model.onnx",
            "palabre.synthesis.models.chat.kind=openai"
        })
class WrongModelTest extends BadlySetModelTest {

    @Test
    void invalidSettingsAreLoggedAndTheServiceGroupsAnyway(CapturedOutput log) {
        assertThat(log)
                .contains(
                        "Themes are found without a model: palabre.synthesis.models.embedding.file names no file that can be"
                                + " read: /nowhere/model.onnx.",
                        "No words are drafted for themes: palabre.synthesis.models.chat.address must be a full address");

        assertThat(pageOfARunIn("wrong-model"))
                .contains("Le modèle n’a pas servi", "Le modèle est mal réglé.")
                .doesNotContain("/nowhere");
    }
}
