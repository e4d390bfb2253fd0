package org.palabre.cli.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.cli.table.TableFile;
import org.palabre.cli.table.UnreadableTable;
import picocli.CommandLine.Option;

/** The options for column names. */
final class Columns {

    @Option(names = "--text-column", paramLabel = "NAME", description = "column of the contribution (default: text)")
    @Nullable private String text;

    @Option(
            names = "--title-column",
            paramLabel = "NAME",
            description = "column of the title (default: title, if present)")
    @Nullable private String title;

    @Option(
            names = "--region-column",
            paramLabel = "NAME",
            description = "column of the region (default: region, if present)")
    @Nullable private String region;

    @Option(
            names = "--kind-column",
            paramLabel = "NAME",
            description = "column of the kind of contributor (default: kind, if present)")
    @Nullable private String kind;

    @Option(
            names = "--language-column",
            paramLabel = "NAME",
            description = "column of the language (default: language, if present)")
    @Nullable private String language;

    /**
     * Finds the columns in a file.
     *
     * @throws UnreadableTable if a required or explicitly named column is missing
     */
    ColumnNames find(TableFile file, List<String> available) {
        return new ColumnNames(
                file.column(text, "text", available),
                file.optionalColumn(title, "title", available),
                file.optionalColumn(region, "region", available),
                file.optionalColumn(kind, "kind", available),
                file.optionalColumn(language, "language", available));
    }

    /** The names of the columns in a file. */
    record ColumnNames(
            String text,
            @Nullable String title,
            @Nullable String region,
            @Nullable String kind,
            @Nullable String language) {}
}
