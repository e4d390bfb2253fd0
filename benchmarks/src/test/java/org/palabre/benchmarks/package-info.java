/** Tests of the measures. */
@NullMarked
package org.palabre.benchmarks;

import org.jspecify.annotations.NullMarked;
