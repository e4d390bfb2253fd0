/** Checks the measures themselves. */
@NullMarked
package org.palabre.benchmarks;

import org.jspecify.annotations.NullMarked;
