/** Listens to contributions. */
@NullMarked
package org.palabre.synthesis.grouping.kafka;

import org.jspecify.annotations.NullMarked;
