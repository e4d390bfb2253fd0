/** Synthesis: contributions grouped by theme, so that the forum can read thousands of them. */
@NullMarked
package org.palabre.synthesis;

import org.jspecify.annotations.NullMarked;
