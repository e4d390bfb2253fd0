/** Contributions as they were received, and the theme each is grouped under. */
@NullMarked
package org.palabre.synthesis.contribution;

import org.jspecify.annotations.NullMarked;
