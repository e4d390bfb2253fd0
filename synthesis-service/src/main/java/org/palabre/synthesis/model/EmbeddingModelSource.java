package org.palabre.synthesis.model;

import org.springframework.ai.embedding.EmbeddingModel;

/** Opens the embedding model that is set. There is one only where one is set, so that nothing of it is loaded elsewhere. */
public interface EmbeddingModelSource {

    /**
     * Opens it.
     *
     * @throws ModelUnusable if it cannot be used as it is set
     */
    EmbeddingModel open(EmbeddingSettings settings);
}
