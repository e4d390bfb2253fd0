/** What synthesis knows of consultations, told by their events. */
@NullMarked
package org.palabre.synthesis.consultation;

import org.jspecify.annotations.NullMarked;
