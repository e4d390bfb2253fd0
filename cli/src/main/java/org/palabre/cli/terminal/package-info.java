/** Progress of commands on the terminal. */
@NullMarked
package org.palabre.cli.terminal;

import org.jspecify.annotations.NullMarked;
