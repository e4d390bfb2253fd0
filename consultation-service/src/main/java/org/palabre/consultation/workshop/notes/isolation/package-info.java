/** The reading of notes in a process of its own, whose heap, time and output are limited. */
@NullMarked
package org.palabre.consultation.workshop.notes.isolation;

import org.jspecify.annotations.NullMarked;
