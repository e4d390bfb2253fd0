/** Hears of contributions and decisions from Kafka. */
@NullMarked
package org.palabre.synthesis.grouping.kafka;

import org.jspecify.annotations.NullMarked;
