/** A file of notes as its author laid it out: paragraphs with their looks, and tables. */
@NullMarked
package org.palabre.consultation.workshop.notes.document;

import org.jspecify.annotations.NullMarked;
