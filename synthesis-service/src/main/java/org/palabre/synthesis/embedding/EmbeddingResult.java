package org.palabre.synthesis.embedding;

import org.jspecify.annotations.Nullable;
import org.palabre.engine.Meanings;
import org.palabre.synthesis.model.ModelUse;

/**
 * The result of embedding a consultation's contributions.
 *
 * @param use the use of the model
 * @param meanings the embeddings; null if the model was not used
 */
public record EmbeddingResult(ModelUse use, @Nullable Meanings meanings) {}
