/** Measures the whole system as its users meet it: the launcher, the port, the process. */
@NullMarked
package org.palabre.benchmarks.system;

import org.jspecify.annotations.NullMarked;
