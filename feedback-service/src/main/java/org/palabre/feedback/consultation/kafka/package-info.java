/** Hears of consultations. */
@NullMarked
package org.palabre.feedback.consultation.kafka;

import org.jspecify.annotations.NullMarked;
