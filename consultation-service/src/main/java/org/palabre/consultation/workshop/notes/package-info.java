/** The reading of a workshop's notes: a file goes in, contributions with their place in the file come out. */
@NullMarked
package org.palabre.consultation.workshop.notes;

import org.jspecify.annotations.NullMarked;
