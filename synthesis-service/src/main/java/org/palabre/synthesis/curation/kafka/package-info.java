/** Kafka listener of decisions on themes. */
@NullMarked
package org.palabre.synthesis.curation.kafka;

import org.jspecify.annotations.NullMarked;
