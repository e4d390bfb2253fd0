package org.palabre.synthesis.embedding;

import org.jspecify.annotations.Nullable;
import org.palabre.engine.Meanings;
import org.palabre.synthesis.model.ModelUse;

/**
 * What came of asking a model what contributions mean.
 *
 * @param use what part it had
 * @param meanings what it said; nothing if it was not used
 */
public record Embedded(ModelUse use, @Nullable Meanings meanings) {}
