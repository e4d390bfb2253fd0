package org.palabre.cli.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a file. */
public sealed interface Row {

    /** The number of the row's first line, from 1. */
    long line();

    /**
     * A valid row.
     *
     * @param columns names of its columns, in the file's order
     * @param values its values; a row can have fewer values than columns
     */
    record Valid(long line, List<String> columns, List<String> values) implements Row {

        /** The value of a column, of the first one with this name; null if the row has none. */
        public @Nullable String value(String column) {
            int position = columns.indexOf(column);
            return position < 0 || position >= values.size() ? null : values.get(position);
        }
    }

    /** A row with a format error. */
    record Invalid(long line, String reason) implements Row {}
}
