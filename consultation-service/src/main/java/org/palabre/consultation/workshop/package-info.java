/** Regional workshops: record, review of their notes and submission of their contributions. */
@NullMarked
package org.palabre.consultation.workshop;

import org.jspecify.annotations.NullMarked;
