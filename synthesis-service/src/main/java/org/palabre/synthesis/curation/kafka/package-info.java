/** Listens to decisions: a theme with a decision on it stays. */
@NullMarked
package org.palabre.synthesis.curation.kafka;

import org.jspecify.annotations.NullMarked;
