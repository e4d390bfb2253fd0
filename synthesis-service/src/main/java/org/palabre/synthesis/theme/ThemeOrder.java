package org.palabre.synthesis.theme;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.theme.ReadThemes.Counted;

/** In which order a reader wants themes. */
public enum ThemeOrder {
    /** The largest first. */
    SIZE,
    /** The highest priority first, those not ranked yet last; within a priority the largest first. */
    PRIORITY;

    /** The order of this name, whatever its capitals; by size where there is none. */
    public static ThemeOrder named(@Nullable String name) {
        return name != null && name.toUpperCase(Locale.ROOT).equals(PRIORITY.name()) ? PRIORITY : SIZE;
    }

    Comparator<Counted> comparator() {
        Comparator<Counted> bySize = Comparator.comparingInt(
                        (Counted one) -> one.tally().size())
                .reversed()
                .thenComparing(one -> one.theme().label())
                .thenComparing(one -> one.theme().id());
        return switch (this) {
            case SIZE -> bySize;
            case PRIORITY ->
                Comparator.comparing(ThemeOrder::overall, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(bySize);
        };
    }

    private static @Nullable Level overall(Counted one) {
        Priority priority = one.theme().priority();
        return priority == null ? null : priority.overall();
    }
}
