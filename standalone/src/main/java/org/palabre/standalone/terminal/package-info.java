/** What commands show on the terminal while they work. */
@NullMarked
package org.palabre.standalone.terminal;

import org.jspecify.annotations.NullMarked;
