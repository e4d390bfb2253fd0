package org.palabre.cli.importing;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palabre.cli.importing.Columns.Found;
import org.palabre.cli.table.Row;

/** What the API is sent for a row; absent fields are left out. */
record ImportedContribution(
        String text,
        @Nullable String title,
        @Nullable String region,
        @Nullable String kind,
        @Nullable String language,
        @Nullable String origin) {

    /** What holds for all rows that do not say otherwise. */
    record Defaults(
            @Nullable String region,
            @Nullable String kind,
            @Nullable String language,
            @Nullable String origin) {}

    static ImportedContribution of(Row.Filled row, Found columns, Defaults defaults) {
        return new ImportedContribution(
                Objects.requireNonNullElse(row.value(columns.text()), ""),
                value(row, columns.title(), null),
                value(row, columns.region(), defaults.region()),
                value(row, columns.kind(), defaults.kind()),
                value(row, columns.language(), defaults.language()),
                defaults.origin());
    }

    /** All that it says, so that two are the same exactly when they say the same. */
    String content() {
        return Stream.of(text, title, region, kind, language, origin)
                .map(field -> field == null ? "-" : field.length() + ":" + field)
                .collect(Collectors.joining(","));
    }

    private static @Nullable String value(Row.Filled row, @Nullable String column, @Nullable String otherwise) {
        String value = column == null ? null : row.value(column);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
