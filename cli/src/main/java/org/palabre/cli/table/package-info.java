/** Reads the files of rows that a person hands to a command: CSV, TSV and JSON Lines. */
@NullMarked
package org.palabre.cli.table;

import org.jspecify.annotations.NullMarked;
