/** Tells contributions from everything else in notes, and names the reason for what is left out. */
@NullMarked
package org.palabre.consultation.workshop.notes.splitting;

import org.jspecify.annotations.NullMarked;
