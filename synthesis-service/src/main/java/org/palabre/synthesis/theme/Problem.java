package org.palabre.synthesis.theme;

import org.jspecify.annotations.Nullable;

/**
 * The problem behind a theme, in the forum's words: the handbook's four questions (2.1.c). Each may be answered later than
 * the others.
 *
 * @param nature what the problem is
 * @param affected who is affected, and how
 * @param causes its root causes
 * @param governance what in it comes from, or is made worse by, a lack of public information, of means to hold the
 *     government to account, or of ways to take part
 */
public record Problem(
        @Nullable String nature,
        @Nullable String affected,
        @Nullable String causes,
        @Nullable String governance) {

    /** This, or nothing if no question is answered. */
    public static @Nullable Problem of(
            @Nullable String nature, @Nullable String affected, @Nullable String causes, @Nullable String governance) {
        return nature == null && affected == null && causes == null && governance == null
                ? null
                : new Problem(nature, affected, causes, governance);
    }
}
