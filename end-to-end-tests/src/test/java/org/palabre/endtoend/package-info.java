/** The system from outside: a process, a browser, faults. */
@NullMarked
package org.palabre.endtoend;

import org.jspecify.annotations.NullMarked;
