package org.palabre.cli.grouping;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names of the added columns: {@code theme} and {@code label}, or other names if the file has such columns, so that
 * no input column is hidden.
 *
 * @param theme column of the theme's number
 * @param label column of the theme's label
 */
record AddedColumns(String theme, String label) {

    private static final String THEME = "theme";
    private static final String LABEL = "label";

    static AddedColumns beside(List<String> existing) {
        return new AddedColumns(unusedName(THEME, "theme_id", existing), unusedName(LABEL, "theme_label", existing));
    }

    /** Whether at least one name differs from the usual ones. */
    boolean isUnusual() {
        return !theme.equals(THEME) || !label.equals(LABEL);
    }

    private static String unusedName(String usual, String alternative, List<String> existing) {
        Stream<String> numbered = IntStream.iterate(2, i -> i + 1).mapToObj(i -> alternative + "_" + i);
        return Stream.concat(Stream.of(usual, alternative), numbered)
                .filter(name -> !existing.contains(name))
                .findFirst()
                .orElseThrow();
    }
}
