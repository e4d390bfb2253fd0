/** Groups the rows of a file by theme, locally: no server, no network. */
@NullMarked
package org.palabre.cli.grouping;

import org.jspecify.annotations.NullMarked;
