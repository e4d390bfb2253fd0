/** The command line of Palabre. */
@NullMarked
package org.palabre.cli;

import org.jspecify.annotations.NullMarked;
