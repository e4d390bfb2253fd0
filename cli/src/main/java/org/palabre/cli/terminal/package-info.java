/** What commands show on the terminal while they work. */
@NullMarked
package org.palabre.cli.terminal;

import org.jspecify.annotations.NullMarked;
