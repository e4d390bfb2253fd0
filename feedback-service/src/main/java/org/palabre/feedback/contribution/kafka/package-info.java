/** Kafka listeners for contributions and their themes. */
@NullMarked
package org.palabre.feedback.contribution.kafka;

import org.jspecify.annotations.NullMarked;
