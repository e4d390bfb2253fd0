/** Regional workshops: their record, the review of their notes and the submission of what was said there. */
@NullMarked
package org.palabre.consultation.workshop;

import org.jspecify.annotations.NullMarked;
