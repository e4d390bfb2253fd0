package org.palabre.synthesis.draft.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.draft.DraftContent;
import org.palabre.synthesis.theme.Problem;

/**
 * A draft's problem as edited by a member.
 *
 * @param draft id of the draft
 * @param nature what the problem is
 * @param affected who is affected, and how
 * @param causes its root causes
 * @param governance how a lack of information, accountability or participation causes it or makes it worse
 * @param seen number of the last act that the member had seen
 */
record ProblemForm(
        @Nullable String draft,
        @Nullable String nature,
        @Nullable String affected,
        @Nullable String causes,
        @Nullable String governance,
        @Nullable Integer seen) {

    /** The draft's answers or, where missing, the theme's current ones. */
    static ProblemForm of(UUID draft, DraftContent content, @Nullable Problem existing, int seen) {
        Problem current = Objects.requireNonNullElse(existing, new Problem(null, null, null, null));
        return new ProblemForm(
                draft.toString(),
                content.nature() == null ? current.nature() : content.nature(),
                content.affected() == null ? current.affected() : content.affected(),
                content.causes() == null ? current.causes() : content.causes(),
                content.openness() == null ? current.governance() : content.openness(),
                seen);
    }

    UUID requireDraft() {
        return DraftForm.parse(draft);
    }

    int seenOrZero() {
        return Objects.requireNonNullElse(seen, 0);
    }

    Problem problem() {
        return new Problem(nature, affected, causes, governance);
    }

    ProblemForm withSeen(int newSeen) {
        return new ProblemForm(draft, nature, affected, causes, governance, newSeen);
    }
}
