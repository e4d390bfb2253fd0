/** End-to-end tests of the system with a process and a browser. */
@NullMarked
package org.palabre.endtoend;

import org.jspecify.annotations.NullMarked;
