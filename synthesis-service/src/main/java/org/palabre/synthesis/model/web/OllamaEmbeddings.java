package org.palabre.synthesis.model.web;

import org.palabre.synthesis.model.EmbeddingModelSource;
import org.palabre.synthesis.model.EmbeddingSettings;
import org.springframework.ai.embedding.EmbeddingModel;
import org.springframework.ai.ollama.OllamaEmbeddingModel;
import org.springframework.ai.ollama.api.OllamaEmbeddingOptions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Opens an embedding model on an Ollama server. */
@Component
@ConditionalOnProperty(name = "palabre.synthesis.models.embedding.kind", havingValue = "ollama")
class OllamaEmbeddings implements EmbeddingModelSource {

    @Override
    public EmbeddingModel open(EmbeddingSettings settings) {
        return OllamaEmbeddingModel.builder()
                .ollamaApi(Ollama.at(settings.endpoint()))
                .options(OllamaEmbeddingOptions.builder()
                        .model(settings.endpoint().model())
                        .build())
                .build();
    }
}
