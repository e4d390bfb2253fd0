/** The listener for consultation events. */
@NullMarked
package org.palabre.synthesis.consultation.kafka;

import org.jspecify.annotations.NullMarked;
