/** Benchmarks of the quality and speed of the theme engine. */
@NullMarked
package org.palabre.benchmarks;

import org.jspecify.annotations.NullMarked;
