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
import org.palabre.synthesis.curation.ThemeWording;

/**
 * The input of an act on themes, from a page or the API. Each act reads the fields it needs.
 *
 * @param act name of the form on the page
 * @param label label of a theme
 * @param note description of a theme
 * @param into id of the target theme of a merge
 * @param by how the part of a split is chosen: {@code part}, {@code words} or {@code contributions}
 * @param part index of a sub-theme, from 0
 * @param words words that the contributions of the part contain
 * @param previewed the words whose preview the member has seen
 * @param contributions ids of picked contributions
 * @param to id of the theme to move to, or “none”
 * @param reason the member's reason
 * @param seen number of the last act that the member had seen
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

    /** A copy for the form shown again, with the number of the newest act. */
    public ActForm withSeen(int newSeen) {
        return new ActForm(act, label, note, into, by, part, words, previewed, contributions, to, reason, newSeen);
    }

    /** Whether it is a split by words whose preview the member has not seen. */
    boolean needsSplitPreview() {
        return isFor("split") && "words".equals(by) && words != null && !words.isBlank() && !words.equals(previewed);
    }

    /** Whether the input belongs to the form of this name. */
    public boolean isFor(String name) {
        return name.equals(act);
    }

    /** Whether this contribution is picked. */
    public boolean picks(UUID contribution) {
        return contributions != null && contributions.contains(contribution.toString());
    }

    ThemeWording wording() {
        return new ThemeWording(label, note);
    }

    int requireSeen() {
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

    private static UUID theme(String field, @Nullable String input) {
        try {
            return UUID.fromString(Objects.requireNonNullElse(input, ""));
        } catch (IllegalArgumentException e) {
            throw fault(field, "theme-not-chosen");
        }
    }

    Set<UUID> picked() {
        Set<UUID> ids = new LinkedHashSet<>();
        for (String id : Objects.requireNonNullElse(contributions, List.<String>of())) {
            try {
                ids.add(UUID.fromString(id));
            } catch (IllegalArgumentException e) {
                throw fault("contributions", "contributions-of-elsewhere");
            }
        }
        return ids;
    }

    /** The chosen part; without {@code by}, the kind follows from the fields that are present. */
    Portion portion() {
        String kind = by == null ? part != null ? "part" : words != null ? "words" : "contributions" : by;
        return switch (kind) {
            case "part" -> new Portion.OfSubTheme(part == null ? -1 : part);
            case "words" -> new Portion.OfWords(Objects.requireNonNullElse(words, ""));
            default -> new Portion.OfContributions(picked());
        };
    }

    private static Refusal fault(String field, String code) {
        return Refusal.invalidFields(List.of(Fault.of(field, code)));
    }
}
