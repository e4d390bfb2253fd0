package org.palabre.cli.grouping;

import java.util.Comparator;
import java.util.List;
import org.palabre.engine.FoundTheme;
import org.palabre.engine.Grouping;

/** The themes of rows, numbered from 1, largest first. */
final class RowThemes {

    private final List<FoundTheme> themes;
    private final int[] numbers;

    RowThemes(Grouping grouping, int rows) {
        this.themes = grouping.themes().stream()
                .sorted(Comparator.comparingInt(
                                (FoundTheme theme) -> theme.members().size())
                        .reversed())
                .toList();
        this.numbers = new int[rows];
        for (int i = 0; i < themes.size(); i++) {
            for (String id : themes.get(i).memberIds()) {
                numbers[Integer.parseInt(id)] = i + 1;
            }
        }
    }

    /** The themes in order of their numbers. */
    List<FoundTheme> themes() {
        return themes;
    }

    /** The number of a row's theme; empty for a row without a theme. */
    String theme(int row) {
        return numbers[row] == 0 ? "" : Integer.toString(numbers[row]);
    }

    /** The label of a row's theme; empty for a row without a theme. */
    String label(int row) {
        return numbers[row] == 0 ? "" : themes.get(numbers[row] - 1).label();
    }
}
