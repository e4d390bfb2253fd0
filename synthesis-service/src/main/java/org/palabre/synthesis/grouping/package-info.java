/** Groups contributions under themes: each one on arrival, all of them in full runs. */
@NullMarked
package org.palabre.synthesis.grouping;

import org.jspecify.annotations.NullMarked;
