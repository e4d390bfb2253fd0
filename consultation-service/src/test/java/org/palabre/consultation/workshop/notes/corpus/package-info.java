/** A corpus of workshop notes, written once and rendered in every format, and how well it is read. */
@NullMarked
package org.palabre.consultation.workshop.notes.corpus;

import org.jspecify.annotations.NullMarked;
