package org.palabre.feedback.theme.kafka;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.theme.Theme;

/** The fields of {@code theme.changed.v1} that this service reads. */
record ThemeChanged(
        UUID theme,
        String consultation,
        long version,
        Theme.State state,
        String label,
        Theme.@Nullable Problem problem,
        Theme.@Nullable Priority priority) {

    static final String TYPE = "theme.changed.v1";

    Theme toTheme() {
        return new Theme(theme, consultation, version, state, label, problem, priority);
    }
}
