/** Hears of consultations from Kafka. */
@NullMarked
package org.palabre.synthesis.consultation.kafka;

import org.jspecify.annotations.NullMarked;
