package org.palabre.synthesis.theme;

import org.jspecify.annotations.Nullable;

/**
 * The problem behind a theme: the forum's answers to the handbook's four questions (2.1.c). Each can be answered on its
 * own.
 *
 * @param nature what the problem is
 * @param affected who is affected, and how
 * @param causes its root causes
 * @param governance how a lack of public information, of public accountability or of participation causes the problem or
 *     makes it worse
 */
public record Problem(
        @Nullable String nature,
        @Nullable String affected,
        @Nullable String causes,
        @Nullable String governance) {

    /** A problem with these answers, or {@code null} if there is none. */
    public static @Nullable Problem of(
            @Nullable String nature, @Nullable String affected, @Nullable String causes, @Nullable String governance) {
        return nature == null && affected == null && causes == null && governance == null
                ? null
                : new Problem(nature, affected, causes, governance);
    }
}
