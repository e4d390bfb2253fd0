package org.palabre.synthesis.draft;

import org.jspecify.annotations.Nullable;

/**
 * What a chat model wrote of a theme: plain text, within the limits of what members write, and no more to be believed
 * than that. The problem is stated along the four questions of the handbook (2.1.d, defining the problem).
 *
 * @param label how the theme might be called
 * @param summary what it is about
 * @param nature what the problem is
 * @param affected who is affected, and how
 * @param causes its root causes
 * @param openness what of it comes from a lack of information, of accountability or of participation
 */
public record DraftedWords(
        String label,
        String summary,
        @Nullable String nature,
        @Nullable String affected,
        @Nullable String causes,
        @Nullable String openness) {

    /** Whether it answers any of the four questions. */
    public boolean tellsProblem() {
        return nature != null || affected != null || causes != null || openness != null;
    }
}
