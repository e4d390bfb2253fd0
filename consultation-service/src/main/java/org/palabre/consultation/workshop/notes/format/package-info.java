/** One reader for each format of notes; what cannot be read is thrown as {@code UnreadableNotes}. */
@NullMarked
package org.palabre.consultation.workshop.notes.format;

import org.jspecify.annotations.NullMarked;
