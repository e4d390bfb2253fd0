package org.palabre.synthesis.model.web;

import org.palabre.synthesis.model.EmbeddingModelSource;
import org.palabre.synthesis.model.EmbeddingSettings;
import org.springframework.ai.embedding.EmbeddingModel;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Opens an embedding model on a server with OpenAI's protocol. */
@Component
@ConditionalOnProperty(name = "palabre.synthesis.models.embedding.kind", havingValue = "openai")
class OpenAiEmbeddings implements EmbeddingModelSource {

    @Override
    public EmbeddingModel open(EmbeddingSettings settings) {
        return new OpenAiEmbeddingModel(settings.endpoint());
    }
}
