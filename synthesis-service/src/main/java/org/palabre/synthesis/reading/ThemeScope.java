package org.palabre.synthesis.reading;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;

/** The themes that a search covers. */
public sealed interface ThemeScope {

    /** Whether contributions under the given theme, or none, are included. */
    boolean includes(@Nullable UUID theme);

    /** The form in addresses; null for all themes. */
    @Nullable String slug();

    /** All contributions. */
    record AllThemes() implements ThemeScope {
        @Override
        public boolean includes(@Nullable UUID theme) {
            return true;
        }

        @Override
        public @Nullable String slug() {
            return null;
        }
    }

    /** Contributions under no theme. */
    record NoTheme() implements ThemeScope {
        @Override
        public boolean includes(@Nullable UUID theme) {
            return theme == null;
        }

        @Override
        public String slug() {
            return NONE;
        }
    }

    /**
     * Contributions under one theme.
     *
     * @param id the theme
     */
    record OneTheme(UUID id) implements ThemeScope {
        @Override
        public boolean includes(@Nullable UUID theme) {
            return id.equals(theme);
        }

        @Override
        public String slug() {
            return id.toString();
        }
    }

    /** The form of "no theme" in addresses. */
    String NONE = "none";

    /**
     * Reads the form in addresses: empty, {@link #NONE}, or the id of a theme.
     *
     * @throws Refusal if it is invalid
     */
    static ThemeScope of(@Nullable String slug) {
        if (slug == null || slug.isBlank()) {
            return new AllThemes();
        }
        if (slug.equals(NONE)) {
            return new NoTheme();
        }
        try {
            return new OneTheme(UUID.fromString(slug));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("theme-unknown");
        }
    }
}
