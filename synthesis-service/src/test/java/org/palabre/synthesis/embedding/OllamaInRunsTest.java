package org.palabre.synthesis.embedding;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class OllamaInRunsTest extends ModelsInRunsTest {

    @DynamicPropertySource
    static void kind(DynamicPropertyRegistry registry) {
        registry.add("palabre.synthesis.models.embedding.kind", () -> "ollama");
        registry.add("palabre.synthesis.models.embedding.address", SERVER::address);
    }

    @Override
    String name() {
        return "ollama";
    }

    @Override
    String path() {
        return "/api/embed";
    }
}
