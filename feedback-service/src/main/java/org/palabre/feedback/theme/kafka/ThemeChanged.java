package org.palabre.feedback.theme.kafka;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.theme.Theme;

/** What this service reads of {@code theme.changed.v1}. */
record ThemeChanged(
        UUID theme,
        String consultation,
        long version,
        Theme.State state,
        String label,
        Theme.@Nullable Problem problem,
        Theme.@Nullable Priority priority) {

    static final String TYPE = "theme.changed.v1";

    Theme asTheme() {
        return new Theme(theme, consultation, version, state, label, problem, priority);
    }
}
