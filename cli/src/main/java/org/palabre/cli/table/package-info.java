/** Readers for files of rows: CSV, TSV and JSON Lines. */
@NullMarked
package org.palabre.cli.table;

import org.jspecify.annotations.NullMarked;
