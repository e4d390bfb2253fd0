package org.palabre.synthesis.theme;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.theme.ReadThemes.ThemeWithTally;

/** The order of a list of themes. */
public enum ThemeOrder {
    /** The largest first. */
    SIZE,
    /** The highest priority first, themes without one last; the largest first within a priority. */
    PRIORITY;

    /** The order of this name, ignoring case; {@link #SIZE} for an unknown name. */
    public static ThemeOrder named(@Nullable String name) {
        return name != null && name.toUpperCase(Locale.ROOT).equals(PRIORITY.name()) ? PRIORITY : SIZE;
    }

    Comparator<ThemeWithTally> comparator() {
        Comparator<ThemeWithTally> bySize = Comparator.comparingInt(
                        (ThemeWithTally entry) -> entry.tally().size())
                .reversed()
                .thenComparing(entry -> entry.theme().label())
                .thenComparing(entry -> entry.theme().id());
        return switch (this) {
            case SIZE -> bySize;
            case PRIORITY ->
                Comparator.comparing(ThemeOrder::overall, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(bySize);
        };
    }

    private static @Nullable Level overall(ThemeWithTally entry) {
        Priority priority = entry.theme().priority();
        return priority == null ? null : priority.overall();
    }
}
