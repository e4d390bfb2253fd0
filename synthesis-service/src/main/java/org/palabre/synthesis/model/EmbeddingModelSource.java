package org.palabre.synthesis.model;

import org.springframework.ai.embedding.EmbeddingModel;

/**
 * Opens the configured embedding model. The bean exists only if one is configured, so that its libraries are not loaded
 * otherwise.
 */
public interface EmbeddingModelSource {

    /**
     * Opens the model.
     *
     * @throws ModelUnusable if the settings are invalid
     */
    EmbeddingModel open(EmbeddingSettings settings);
}
