/** Puts contributions under themes: one by one as they come, and all together in full runs. */
@NullMarked
package org.palabre.synthesis.grouping;

import org.jspecify.annotations.NullMarked;
