/** What commands share at the terminal: the input file, progress, refusals and exit codes. */
@NullMarked
package org.palabre.cli.terminal;

import org.jspecify.annotations.NullMarked;
