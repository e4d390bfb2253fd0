/** The whole of Palabre in one process: one port, one folder of data, started and stopped together. */
@NullMarked
package org.palabre.standalone;

import org.jspecify.annotations.NullMarked;
