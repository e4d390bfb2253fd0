/** Embeddings of contributions, stored so that each text is embedded once. */
@NullMarked
package org.palabre.synthesis.embedding;

import org.jspecify.annotations.NullMarked;
