package org.palabre.standalone.importing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which column holds what. */
final class Columns {

    private static final String TEXT = "text";

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
     * @throws CannotImport when one that is needed or was asked for is not there
     */
    Found in(Set<String> present, Object file) {
        String textColumn = column(text, TEXT, present, file);
        if (textColumn == null) {
            throw missing(TEXT, present, file);
        }
        return new Found(
                textColumn,
                column(title, "title", present, file),
                column(region, "region", present, file),
                column(kind, "kind", present, file),
                column(language, "language", present, file));
    }

    private static @Nullable String column(@Nullable String wanted, String usual, Set<String> present, Object file) {
        if (wanted != null && !present.contains(wanted)) {
            throw missing(wanted, present, file);
        }
        return wanted == null && present.contains(usual) ? usual : wanted;
    }

    private static CannotImport missing(String column, Set<String> present, Object file) {
        return new CannotImport(
                "%s has no column \"%s\"; it has: %s.".formatted(file, column, String.join(", ", present)));
    }

    /** The columns as they are called in one file. */
    record Found(
            String text,
            @Nullable String title,
            @Nullable String region,
            @Nullable String kind,
            @Nullable String language) {}
}
