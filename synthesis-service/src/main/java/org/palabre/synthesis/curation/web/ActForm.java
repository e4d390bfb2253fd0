package org.palabre.synthesis.curation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.refusal.Refusal.Fault;
import org.palabre.synthesis.curation.Portion;
import org.palabre.synthesis.curation.Wording;

/**
 * What a member typed or ticked to act on themes, on a page or by the API. Each act reads what it needs.
 *
 * @param act which of a page's forms it is
 * @param label how a theme is to be called
 * @param note what is to be said of it
 * @param into the theme to merge into
 * @param by how a part is named: {@code part}, {@code words} or {@code contributions}
 * @param part a sub-theme, counted from 0
 * @param words words that the contributions of a part hold
 * @param previewed the words of which the member has seen what they would take along
 * @param contributions contributions picked by hand
 * @param to the theme to move to; the word “none” takes them out of theirs
 * @param reason why
 * @param seen number of the consultation's last act when the member looked
 */
public record ActForm(
        @Nullable String act,
        @Nullable String label,
        @Nullable String note,
        @Nullable String into,
        @Nullable String by,
        @Nullable Integer part,
        @Nullable String words,
        @Schema(hidden = true) @Nullable String previewed,
        @Nullable List<String> contributions,
        @Nullable String to,
        @Nullable String reason,
        @Nullable Integer seen) {

    private static final String NONE = "none";

    static ActForm of(@Nullable String label, @Nullable String note, int seen) {
        return new ActForm(null, label, note, null, null, null, null, null, null, null, null, seen);
    }

    /** The same words, to be sent again with the newest state in view. */
    public ActForm havingSeen(int now) {
        return new ActForm(act, label, note, into, by, part, words, previewed, contributions, to, reason, now);
    }

    /** Whether it splits by words, and the member has not seen yet what these would take along. */
    boolean splitsUnseen() {
        return isFor("split") && "words".equals(by) && words != null && !words.isBlank() && !words.equals(previewed);
    }

    /** Whether it is this one of the page's forms. */
    public boolean isFor(String which) {
        return which.equals(act);
    }

    /** Whether this contribution was ticked. */
    public boolean picks(UUID contribution) {
        return contributions != null && contributions.contains(contribution.toString());
    }

    Wording wording() {
        return new Wording(label, note);
    }

    int seenOrRefuse() {
        if (seen == null) {
            throw fault("seen", "curation-seen-missing");
        }
        return seen;
    }

    UUID intoTheme() {
        return theme("into", into);
    }

    @Nullable UUID toTheme() {
        return NONE.equals(to) ? null : theme("to", to);
    }

    private static UUID theme(String field, @Nullable String typed) {
        try {
            return UUID.fromString(Objects.requireNonNullElse(typed, ""));
        } catch (IllegalArgumentException e) {
            throw fault(field, "theme-not-chosen");
        }
    }

    Set<UUID> picked() {
        Set<UUID> picked = new LinkedHashSet<>();
        for (String id : Objects.requireNonNullElse(contributions, List.<String>of())) {
            try {
                picked.add(UUID.fromString(id));
            } catch (IllegalArgumentException e) {
                throw fault("contributions", "contributions-of-elsewhere");
            }
        }
        return picked;
    }

    /** The part that is meant: as it says, or else the only one that is there. */
    Portion portion() {
        String how = by == null ? part != null ? "part" : words != null ? "words" : "contributions" : by;
        return switch (how) {
            case "part" -> new Portion.OfSubTheme(part == null ? -1 : part);
            case "words" -> new Portion.OfWords(Objects.requireNonNullElse(words, ""));
            default -> new Portion.OfPicked(picked());
        };
    }

    private static Refusal fault(String field, String code) {
        return Refusal.invalidFields(List.of(Fault.of(field, code)));
    }
}
