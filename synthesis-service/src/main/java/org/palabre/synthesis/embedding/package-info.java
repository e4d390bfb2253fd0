/** What contributions mean to an embedding model, kept so that it is asked once only. */
@NullMarked
package org.palabre.synthesis.embedding;

import org.jspecify.annotations.NullMarked;
