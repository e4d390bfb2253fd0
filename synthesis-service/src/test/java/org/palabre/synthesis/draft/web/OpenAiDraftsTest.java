package org.palabre.synthesis.draft.web;

import java.util.List;
import java.util.Map;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class OpenAiDraftsTest extends DraftPagesTest {

    @DynamicPropertySource
    static void kind(DynamicPropertyRegistry registry) {
        registry.add("palabre.synthesis.models.chat.kind", () -> "openai");
        registry.add("palabre.synthesis.models.chat.address", () -> SERVER.address() + "/v1");
    }

    @Override
    String name() {
        return "openai-draft";
    }

    @Override
    String path() {
        return "/v1/chat/completions";
    }

    @Override
    Map<String, Object> expected(Object system, String user) {
        return Map.of(
                "model",
                "fake-chat",
                "messages",
                List.of(Map.of("role", "system", "content", system), Map.of("role", "user", "content", user)),
                "temperature",
                0.0);
    }
}
