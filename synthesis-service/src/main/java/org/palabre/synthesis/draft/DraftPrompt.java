package org.palabre.synthesis.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.prompt.Prompt;
import tools.jackson.databind.json.JsonMapper;

/**
 * Builds the prompt for a draft. Instructions are separate from the contributions, which are strings in a JSON list: no
 * contribution can end its string and pass for an instruction.
 */
final class DraftPrompt {

    private DraftPrompt() {}

    static Prompt of(List<String> contributions, String language) {
        return new Prompt(List.of(
                new SystemMessage(instructions("en".equals(language) ? "en" : "fr")),
                new UserMessage(JsonMapper.shared().writeValueAsString(Map.of("contributions", contributions)))));
    }

    private static String instructions(String language) {
        try (InputStream text =
                Objects.requireNonNull(DraftPrompt.class.getResourceAsStream(language + ".txt"), language)) {
            return new String(text.readAllBytes(), UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
