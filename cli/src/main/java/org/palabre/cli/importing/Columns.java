package org.palabre.cli.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.cli.table.TableFile;
import org.palabre.cli.table.UnreadableTable;
import picocli.CommandLine.Option;

/** Which column holds what. */
final class Columns {

    @Option(names = "--text-column", paramLabel = "NAME", description = "holds the contribution (default: text)")
    @Nullable private String text;

    @Option(names = "--title-column", paramLabel = "NAME", description = "(default: title, where there is one)")
    @Nullable private String title;

    @Option(names = "--region-column", paramLabel = "NAME", description = "(default: region, where there is one)")
    @Nullable private String region;

    @Option(names = "--kind-column", paramLabel = "NAME", description = "(default: kind, where there is one)")
    @Nullable private String kind;

    @Option(names = "--language-column", paramLabel = "NAME", description = "(default: language, where there is one)")
    @Nullable private String language;

    /**
     * Finds each column in a file.
     *
     * @throws UnreadableTable when one that is needed or was asked for is not there
     */
    Found in(TableFile file, List<String> present) {
        return new Found(
                file.column(text, "text", present),
                file.columnIfAny(title, "title", present),
                file.columnIfAny(region, "region", present),
                file.columnIfAny(kind, "kind", present),
                file.columnIfAny(language, "language", present));
    }

    /** The columns as they are called in one file. */
    record Found(
            String text,
            @Nullable String title,
            @Nullable String region,
            @Nullable String kind,
            @Nullable String language) {}
}
