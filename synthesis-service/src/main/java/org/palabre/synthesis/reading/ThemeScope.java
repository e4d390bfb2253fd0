package org.palabre.synthesis.reading;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;

/** Under which theme contributions are wanted. */
public sealed interface ThemeScope {

    /** Whether what is under this theme, or under none, is wanted. */
    boolean wants(@Nullable UUID theme);

    /** How it stands in addresses; nothing where it does not. */
    @Nullable String slug();

    /** Wherever they are. */
    record Anything() implements ThemeScope {
        @Override
        public boolean wants(@Nullable UUID theme) {
            return true;
        }

        @Override
        public @Nullable String slug() {
            return null;
        }
    }

    /** Under no theme. */
    record Nothing() implements ThemeScope {
        @Override
        public boolean wants(@Nullable UUID theme) {
            return theme == null;
        }

        @Override
        public String slug() {
            return NONE;
        }
    }

    /**
     * Under one theme.
     *
     * @param id the theme
     */
    record Theme(UUID id) implements ThemeScope {
        @Override
        public boolean wants(@Nullable UUID theme) {
            return id.equals(theme);
        }

        @Override
        public String slug() {
            return id.toString();
        }
    }

    /** What stands for no theme in addresses. */
    String NONE = "none";

    /**
     * What an address says: nothing, {@link #NONE}, or a theme.
     *
     * @throws Refusal if it is none of these
     */
    static ThemeScope of(@Nullable String slug) {
        if (slug == null || slug.isBlank()) {
            return new Anything();
        }
        if (slug.equals(NONE)) {
            return new Nothing();
        }
        try {
            return new Theme(UUID.fromString(slug));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("theme-unknown");
        }
    }
}
