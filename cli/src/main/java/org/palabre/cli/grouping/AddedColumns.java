package org.palabre.cli.grouping;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the two new columns are called: {@code theme} and {@code label}, or, where the file has such columns already,
 * names that it does not have, so that nothing of the input is hidden.
 *
 * @param theme holds the theme's number
 * @param label holds the theme's label
 */
record AddedColumns(String theme, String label) {

    private static final String THEME = "theme";
    private static final String LABEL = "label";

    static AddedColumns beside(List<String> present) {
        return new AddedColumns(free(THEME, "theme_id", present), free(LABEL, "theme_label", present));
    }

    /** Whether the file kept at least one of the usual names to itself. */
    boolean isUnusual() {
        return !theme.equals(THEME) || !label.equals(LABEL);
    }

    private static String free(String usual, String otherwise, List<String> present) {
        Stream<String> numbered = IntStream.iterate(2, i -> i + 1).mapToObj(i -> otherwise + "_" + i);
        return Stream.concat(Stream.of(usual, otherwise), numbered)
                .filter(name -> !present.contains(name))
                .findFirst()
                .orElseThrow();
    }
}
