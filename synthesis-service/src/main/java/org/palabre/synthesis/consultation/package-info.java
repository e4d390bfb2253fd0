/** Consultations: a projection of their events. */
@NullMarked
package org.palabre.synthesis.consultation;

import org.jspecify.annotations.NullMarked;
