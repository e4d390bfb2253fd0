package org.palabre.cli.grouping;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.palabre.engine.FoundTheme;
import org.palabre.engine.Grouping;

/** The summary at the end: number of themes, largest themes, rows without a theme, and duration. */
record Summary(Grouping grouping, List<FoundTheme> themes, Duration duration) {

    private static final int SHOWN = 20;

    void print(PrintWriter err) {
        err.printf(
                Locale.ROOT,
                "%d rows: %d themes, %d rows without a theme; %.1f s, engine version %s.%n",
                grouping.run().texts(),
                themes.size(),
                grouping.unthemed().size(),
                duration.toMillis() / 1e3,
                grouping.run().engineVersion());
        for (int i = 0; i < Math.min(SHOWN, themes.size()); i++) {
            err.printf(
                    "%4d  %7d  %s%n",
                    i + 1, themes.get(i).members().size(), themes.get(i).label());
        }
        if (themes.size() > SHOWN) {
            int others = themes.stream()
                    .skip(SHOWN)
                    .mapToInt(theme -> theme.members().size())
                    .sum();
            err.printf("      %7d  in %d smaller themes%n", others, themes.size() - SHOWN);
        }
    }
}
