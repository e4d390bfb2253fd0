/** Contributions as submitted, each with its theme. */
@NullMarked
package org.palabre.synthesis.contribution;

import org.jspecify.annotations.NullMarked;
