/** Terminal support shared by commands: input file, progress, failures and exit codes. */
@NullMarked
package org.palabre.cli.terminal;

import org.jspecify.annotations.NullMarked;
