/** All services of Palabre in one process, with one port and one data folder. */
@NullMarked
package org.palabre.standalone;

import org.jspecify.annotations.NullMarked;
