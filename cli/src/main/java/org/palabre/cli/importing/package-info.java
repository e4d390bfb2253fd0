/** Brings contributions from a file into a running Palabre, through its public API, as often as one likes. */
@NullMarked
package org.palabre.cli.importing;

import org.jspecify.annotations.NullMarked;
