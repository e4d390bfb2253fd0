/** Projection of the consultations that decisions belong to. */
@NullMarked
package org.palabre.feedback.consultation;

import org.jspecify.annotations.NullMarked;
