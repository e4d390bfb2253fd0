/** Fixtures of the synthesis tests. */
@NullMarked
package org.palabre.synthesis.testing;

import org.jspecify.annotations.NullMarked;
