package org.palabre.synthesis.theme;

import java.util.List;
import java.util.UUID;
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
 */
record ThemeChanged(
        UUID theme, String consultation, long version, ThemeState state, String label, List<String> keywords)
        implements Event {

    @Override
    public String type() {
        return "theme.changed.v1";
    }

    @Override
    public String key() {
        return theme.toString();
    }
}
