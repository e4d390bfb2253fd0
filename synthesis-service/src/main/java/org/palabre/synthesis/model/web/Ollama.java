package org.palabre.synthesis.model.web;

import org.palabre.synthesis.model.Endpoint;
import org.springframework.ai.ollama.api.OllamaApi;

/** Creates clients for Ollama servers. */
final class Ollama {

    private Ollama() {}

    static OllamaApi at(Endpoint endpoint) {
        return OllamaApi.builder()
                .baseUrl(endpoint.address())
                .restClientBuilder(ModelClient.of(endpoint))
                .responseErrorHandler(ModelClient.REFUSALS)
                .build();
    }
}
