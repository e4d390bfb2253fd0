/** Consultations, contributions, workshops and receipts. */
@NullMarked
package org.palabre.consultation;

import org.jspecify.annotations.NullMarked;
