package org.palabre.synthesis.draft.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.synthesis.curation.ThemeWording;

/**
 * A draft as a member leaves it.
 *
 * @param draft the draft
 * @param label how the theme is to be called
 * @param note what is to be said of it
 * @param seen number of the consultation's last act when the member looked
 */
record DraftForm(
        @Nullable String draft,
        @Nullable String label,
        @Nullable String note,
        @Nullable Integer seen) {

    UUID draftOrRefuse() {
        return draft(draft);
    }

    static UUID draft(@Nullable String draft) {
        try {
            return UUID.fromString(Objects.requireNonNullElse(draft, ""));
        } catch (IllegalArgumentException e) {
            throw Refusal.conflict("draft-gone");
        }
    }

    int seenOrNone() {
        return seen == null ? 0 : seen;
    }

    ThemeWording wording() {
        return new ThemeWording(label, note);
    }

    DraftForm withSeen(int newSeen) {
        return new DraftForm(draft, label, note, newSeen);
    }
}
