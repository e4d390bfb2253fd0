package org.palabre.synthesis.embedding;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class OpenAiInRunsTest extends ModelsInRunsTest {

    @DynamicPropertySource
    static void kind(DynamicPropertyRegistry registry) {
        registry.add("palabre.synthesis.models.embedding.kind", () -> "openai");
        registry.add("palabre.synthesis.models.embedding.address", () -> SERVER.address() + "/v1/");
    }

    @Override
    String name() {
        return "openai";
    }

    @Override
    String path() {
        return "/v1/embeddings";
    }
}
