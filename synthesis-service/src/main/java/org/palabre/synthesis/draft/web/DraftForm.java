package org.palabre.synthesis.draft.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.synthesis.curation.ThemeWording;

/**
 * A draft's wording as edited by a member.
 *
 * @param draft id of the draft
 * @param label label for the theme
 * @param note description for the theme
 * @param seen number of the last act that the member had seen
 */
record DraftForm(
        @Nullable String draft,
        @Nullable String label,
        @Nullable String note,
        @Nullable Integer seen) {

    UUID requireDraft() {
        return parse(draft);
    }

    static UUID parse(@Nullable String draft) {
        try {
            return UUID.fromString(Objects.requireNonNullElse(draft, ""));
        } catch (IllegalArgumentException e) {
            throw Refusal.conflict("draft-gone");
        }
    }

    int seenOrZero() {
        return seen == null ? 0 : seen;
    }

    ThemeWording wording() {
        return new ThemeWording(label, note);
    }

    DraftForm withSeen(int newSeen) {
        return new DraftForm(draft, label, note, newSeen);
    }
}
