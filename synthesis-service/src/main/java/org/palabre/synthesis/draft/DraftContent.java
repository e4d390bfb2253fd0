package org.palabre.synthesis.draft;

import org.jspecify.annotations.Nullable;

/**
 * The text of a draft: plain text within the limits of members' texts. The problem follows the handbook's four questions
 * (2.1.d, defining the problem).
 *
 * @param label a proposed label
 * @param summary a proposed description
 * @param nature what the problem is
 * @param affected who is affected, and how
 * @param causes its root causes
 * @param openness how a lack of information, accountability or participation causes the problem or makes it worse
 */
public record DraftContent(
        String label,
        String summary,
        @Nullable String nature,
        @Nullable String affected,
        @Nullable String causes,
        @Nullable String openness) {

    /** Whether it answers any of the four questions. */
    public boolean hasProblem() {
        return nature != null || affected != null || causes != null || openness != null;
    }
}
