/** Measures how well and how fast the theme engine groups. */
@NullMarked
package org.palabre.benchmarks;

import org.jspecify.annotations.NullMarked;
