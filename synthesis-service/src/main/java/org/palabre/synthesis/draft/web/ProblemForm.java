package org.palabre.synthesis.draft.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.draft.DraftedWords;
import org.palabre.synthesis.theme.Problem;

/**
 * A draft's answers about the problem as a member leaves them.
 *
 * @param draft the draft
 * @param nature what the problem is
 * @param affected who is affected, and how
 * @param causes its root causes
 * @param governance what in it comes from a lack of information, accountability or participation
 * @param seen number of the consultation's last act when the member looked
 */
record ProblemForm(
        @Nullable String draft,
        @Nullable String nature,
        @Nullable String affected,
        @Nullable String causes,
        @Nullable String governance,
        @Nullable Integer seen) {

    /** The draft's answers; where it has none, what the forum says now. */
    static ProblemForm of(UUID draft, DraftedWords words, @Nullable Problem now, int seen) {
        Problem kept = Objects.requireNonNullElse(now, new Problem(null, null, null, null));
        return new ProblemForm(
                draft.toString(),
                words.nature() == null ? kept.nature() : words.nature(),
                words.affected() == null ? kept.affected() : words.affected(),
                words.causes() == null ? kept.causes() : words.causes(),
                words.openness() == null ? kept.governance() : words.openness(),
                seen);
    }

    UUID draftOrRefuse() {
        return DraftForm.draft(draft);
    }

    int seenOrNone() {
        return Objects.requireNonNullElse(seen, 0);
    }

    Problem problem() {
        return new Problem(nature, affected, causes, governance);
    }

    ProblemForm withSeen(int newSeen) {
        return new ProblemForm(draft, nature, affected, causes, governance, newSeen);
    }
}
