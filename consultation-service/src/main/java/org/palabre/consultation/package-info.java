/** What the public says: consultations, contributions, workshops, receipts. */
@NullMarked
package org.palabre.consultation;

import org.jspecify.annotations.NullMarked;
