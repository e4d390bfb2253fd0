package org.palabre.standalone.importing;

import java.util.Map;

/** One row of a file, with the line on which it begins, counted from 1. */
sealed interface Row {

    long line();

    /** A row and its fields by column name. */
    record Filled(long line, Map<String, String> fields) implements Row {}

    /** A row that is not what its format says. */
    record Broken(long line, String reason) implements Row {}
}
