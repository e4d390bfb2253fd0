package org.palabre.cli.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a file, with the line on which it begins, counted from 1. */
public sealed interface Row {

    /** The line on which the row begins, counted from 1. */
    long line();

    /**
     * A row that can be read.
     *
     * @param columns the names of its columns, in the file's order
     * @param values what stands in them; a row may end before its columns do
     */
    record Filled(long line, List<String> columns, List<String> values) implements Row {

        /** What stands in a column, in the first where several are called so; null where the row does not say. */
        public @Nullable String value(String column) {
            int position = columns.indexOf(column);
            return position < 0 || position >= values.size() ? null : values.get(position);
        }
    }

    /** A row that is not what its format says. */
    record Broken(long line, String reason) implements Row {}
}
