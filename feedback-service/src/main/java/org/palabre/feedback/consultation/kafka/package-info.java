/** Kafka listener for consultations. */
@NullMarked
package org.palabre.feedback.consultation.kafka;

import org.jspecify.annotations.NullMarked;
