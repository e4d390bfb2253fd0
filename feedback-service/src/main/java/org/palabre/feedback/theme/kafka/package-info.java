/** Kafka listener for themes. */
@NullMarked
package org.palabre.feedback.theme.kafka;

import org.jspecify.annotations.NullMarked;
