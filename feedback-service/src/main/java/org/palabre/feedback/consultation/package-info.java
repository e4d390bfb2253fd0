/** The consultations, as far as decisions need to know them. */
@NullMarked
package org.palabre.feedback.consultation;

import org.jspecify.annotations.NullMarked;
