package org.palabre.synthesis.draft.web;

import java.util.List;
import java.util.Map;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class OllamaDraftsTest extends DraftPagesTest {

    @DynamicPropertySource
    static void kind(DynamicPropertyRegistry registry) {
        registry.add("palabre.synthesis.models.chat.kind", () -> "ollama");
        registry.add("palabre.synthesis.models.chat.address", SERVER::address);
    }

    @Override
    String name() {
        return "ollama-draft";
    }

    @Override
    String path() {
        return "/api/chat";
    }

    @Override
    Map<String, Object> expected(Object system, String user) {
        return Map.of(
                "model",
                "fake-chat",
                "messages",
                List.of(Map.of("role", "system", "content", system), Map.of("role", "user", "content", user)),
                "stream",
                false,
                "tools",
                List.of(),
                "options",
                Map.of("temperature", 0.0));
    }
}
