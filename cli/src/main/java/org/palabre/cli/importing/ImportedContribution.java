package org.palabre.cli.importing;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palabre.cli.importing.Columns.ColumnNames;
import org.palabre.cli.table.Row;

/** The request body for a row; absent fields are omitted. */
record ImportedContribution(
        String text,
        @Nullable String title,
        @Nullable String region,
        @Nullable String kind,
        @Nullable String language,
        @Nullable String origin) {

    /** The default values for rows without a value. */
    record Defaults(
            @Nullable String region,
            @Nullable String kind,
            @Nullable String language,
            @Nullable String origin) {}

    static ImportedContribution of(Row.Valid row, ColumnNames columns, Defaults defaults) {
        return new ImportedContribution(
                Objects.requireNonNullElse(row.value(columns.text()), ""),
                value(row, columns.title(), null),
                value(row, columns.region(), defaults.region()),
                value(row, columns.kind(), defaults.kind()),
                value(row, columns.language(), defaults.language()),
                defaults.origin());
    }

    /** All fields as a string, equal exactly for equal contributions. */
    String content() {
        return Stream.of(text, title, region, kind, language, origin)
                .map(field -> field == null ? "-" : field.length() + ":" + field)
                .collect(Collectors.joining(","));
    }

    private static @Nullable String value(Row.Valid row, @Nullable String column, @Nullable String defaultValue) {
        String value = column == null ? null : row.value(column);
        return value == null || value.isBlank() ? defaultValue : value.strip();
    }
}
