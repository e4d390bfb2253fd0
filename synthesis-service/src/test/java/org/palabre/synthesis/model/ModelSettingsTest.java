package org.palabre.synthesis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ModelSettingsTest {

    private static final Map<String, String> WELL_SET = Map.of(
            "embedding.kind", "ollama",
            "embedding.address", "http://localhost:11434",
            "embedding.model", "m",
            "chat.kind", "ollama",
            "chat.address", "http://localhost:11434",
            "chat.model", "m");

    @TempDir
    Path folder;

    @Test
    void byDefaultThereIsNoModel() {
        ModelSettings settings = settings(Map.of());

        assertThat(settings.embedding().isSet()).isFalse();
        assertThat(settings.chat().isSet()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "olama, , m, 0.15, 'embedding.kind must be none, onnx, ollama or openai, not olama'",
        "unknown, , m, 0.15, 'embedding.kind must be none, onnx, ollama or openai, not unknown'",
        "ollama, , m, 0.15, embedding.address must be a full address",
        "ollama, localhost:11434, m, 0.15, embedding.address must be a full address",
        "openai, ftp://localhost/v1, m, 0.15, embedding.address must be a full address",
        "openai, http://localhost/v1, , 0.15, embedding.model must name the model",
        "onnx, , , 0.15, embedding.file must name a file",
        "ollama, http://localhost:11434, m, 0, embedding.share must lie above 0",
        "ollama, http://localhost:11434, m, 1.5, embedding.share must lie above 0"
    })
    void anInvalidSettingIsNamedInOneSentence(
            String kind, @Nullable String address, @Nullable String model, String share, String sentence) {
        Map<String, String> set = new HashMap<>(Map.of("embedding.kind", kind, "embedding.share", share));
        if (address != null) {
            set.put("embedding.address", address);
        }
        if (model != null) {
            set.put("embedding.model", model);
        }

        assertThatThrownBy(settings(set).embedding()::check)
                .isInstanceOf(ModelUnusable.class)
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "embedding.share, '0,2', 'must be a number such as 0.15, not 0,2'",
        "embedding.timeout, soon, 'must be a time such as 30s or 2m, not soon'",
        "embedding.longest, 99999999999999999d, must be a time such as 30s or 2m",
        "embedding.batch, 3x, 'must be a whole number, not 3x'",
        "embedding.characters, 1.5, 'must be a whole number, not 1.5'",
        "chat.timeout, 2 minutes, must be a time such as 30s or 2m",
        "chat.contributions, many, 'must be a whole number, not many'",
        "chat.characters, 99999999999, must be a whole number",
        "chat.per-hour, 1h, 'must be a whole number, not 1h'"
    })
    void anInvalidNumberOrDurationIsNamedAndReplacedByTheDefault(String setting, String typed, String sentence) {
        ModelSettings usual = settings(WELL_SET);
        Map<String, String> set = new HashMap<>(WELL_SET);
        set.put(setting, typed);
        ModelSettings settings = settings(set);

        assertThatThrownBy(() -> {
                    settings.embedding().check();
                    settings.chat().check();
                })
                .isInstanceOf(ModelUnusable.class)
                .hasMessageStartingWith("palabre.synthesis.models." + setting + " ")
                .hasMessageContaining(sentence);
        assertThat(numbers(settings)).isEqualTo(numbers(usual));
    }

    @Test
    void numbersAndDurationsAreParsed() {
        Map<String, String> set = new HashMap<>(WELL_SET);
        set.putAll(Map.of(
                "embedding.share", "0.3",
                "embedding.timeout", "5s",
                "embedding.longest", "PT1M",
                "embedding.batch", " 16 ",
                "embedding.characters", "",
                "chat.timeout", "3m",
                "chat.contributions", "7",
                "chat.characters", "500",
                "chat.perHour", "9"));
        ModelSettings settings = settings(set);

        assertThatCode(settings.embedding()::check).doesNotThrowAnyException();
        assertThatCode(settings.chat()::check).doesNotThrowAnyException();
        assertThat(numbers(settings))
                .isEqualTo(List.of(
                        0.3,
                        Duration.ofSeconds(5),
                        Duration.ofMinutes(1),
                        16,
                        2_000,
                        Duration.ofMinutes(3),
                        7,
                        500,
                        9));
        assertThat(numbers(settings(Map.of())))
                .isEqualTo(List.of(
                        0.5,
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(10),
                        32,
                        2_000,
                        Duration.ofMinutes(2),
                        40,
                        12_000,
                        60));
    }

    private static List<Object> numbers(ModelSettings settings) {
        EmbeddingSettings embedding = settings.embedding();
        ChatSettings chat = settings.chat();
        return List.of(
                embedding.share(),
                embedding.timeout(),
                embedding.longest(),
                embedding.batch(),
                embedding.characters(),
                chat.timeout(),
                chat.contributions(),
                chat.characters(),
                chat.perHour());
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Path model = Files.createFile(folder.resolve("model.onnx"));
        Path missing = folder.resolve("tokenizer.json");
        ModelSettings settings = settings(Map.of(
                "embedding.kind",
                "onnx",
                "embedding.file",
                model.toString(),
                "embedding.tokenizer",
                missing.toString()));

        assertThatThrownBy(settings.embedding()::check)
                .hasMessage("palabre.synthesis.models.embedding.tokenizer names no file that can be read: " + missing);
        Files.createFile(missing);
        assertThatCode(settings.embedding()::check).doesNotThrowAnyException();
    }

    @Test
    void aKeyIsReadFromItsFileAndNeverShown() throws IOException {
        Path file = Files.writeString(folder.resolve("key"), "hush-hush\n");
        ModelSettings settings = settings(Map.of(
                "chat.kind", "openai",
                "chat.address", "http://localhost:1/v1/",
                "chat.model", "m",
                "chat.key", "never-said",
                "chat.key-file", file.toString()));

        assertThat(settings.chat().endpoint().key())
                .hasValueSatisfying(key -> assertThat(key.value()).isEqualTo("hush-hush"));
        assertThat(settings.toString() + settings.chat().endpoint()).doesNotContain("hush-hush", "never-said");
        assertThat(settings.chat().endpoint().address()).isEqualTo("http://localhost:1/v1");
    }

    @Test
    void aChatModelCannotRunFromAFile() {
        assertThatThrownBy(settings(Map.of("chat.kind", "onnx")).chat()::check)
                .hasMessageContaining("chat.kind must be none, ollama or openai, not onnx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "NONE"})
    void aBlankKindMeansNoModel(String kind) {
        ModelSettings settings = settings(Map.of("embedding.kind", kind, "chat.kind", kind));

        assertThat(settings.embedding().isSet()).isFalse();
        assertThat(settings.chat().isSet()).isFalse();
    }

    private static ModelSettings settings(Map<String, String> set) {
        return new Binder(new MapConfigurationPropertySource(set)).bindOrCreate("", ModelSettings.class);
    }
}
