/** Imports contributions from a file into a running Palabre through its public API, repeatably. */
@NullMarked
package org.palabre.cli.importing;

import org.jspecify.annotations.NullMarked;
