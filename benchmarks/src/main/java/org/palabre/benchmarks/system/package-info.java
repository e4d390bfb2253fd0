/** Benchmarks of the whole system through its launcher and port. */
@NullMarked
package org.palabre.benchmarks.system;

import org.jspecify.annotations.NullMarked;
