package org.palabre.synthesis.theme;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.event.Event;

/**
 * A theme was found, changed or retired.
 *
 * @param theme id of the theme
 * @param consultation slug of its consultation
 * @param version increases with every change
 * @param state its new state
 * @param label its name
 * @param keywords characteristic words
 * @param problem the problem behind it, if the forum described it
 * @param priority the forum's ranking, if there is one
 */
record ThemeChanged(
        UUID theme,
        String consultation,
        long version,
        ThemeState state,
        String label,
        List<String> keywords,
        @Nullable Problem problem,
        @Nullable Ranking priority)
        implements Event {

    /** The three criteria and their median. */
    record Ranking(
            @Nullable Level urgency,
            @Nullable Level feasibility,
            @Nullable Level impact,
            @Nullable Level overall) {

        static @Nullable Ranking of(@Nullable Priority priority) {
            return priority == null
                    ? null
                    : new Ranking(priority.urgency(), priority.feasibility(), priority.impact(), priority.overall());
        }
    }

    @Override
    public String type() {
        return "theme.changed.v1";
    }

    @Override
    public String key() {
        return theme.toString();
    }
}
