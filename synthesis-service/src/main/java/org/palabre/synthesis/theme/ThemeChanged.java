package org.palabre.synthesis.theme;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.event.Event;

/**
 * A theme was found, changed or retired.
 *
 * @param theme the theme
 * @param consultation its consultation
 * @param version grows with every change
 * @param state what it is now
 * @param label how it is called
 * @param keywords telling words
 * @param problem the problem behind it, in the forum's words
 * @param priority how the forum ranks it
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

    /** The three considerations, and what they come to together. */
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
