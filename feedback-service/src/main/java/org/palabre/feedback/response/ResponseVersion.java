package org.palabre.feedback.response;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of the reasoned response.
 *
 * @param number from 1
 * @param publishedAt time of publication
 * @param counts the outcomes
 * @param note public note with the number of unanswered contributions, if there are any
 * @param themes its themes, largest first; empty for an earlier version
 * @param withoutTheme number of answered contributions without theme
 */
public record ResponseVersion(
        int number,
        Instant publishedAt,
        Counts counts,
        @Nullable String note,
        List<ThemeAnswered> themes,
        int withoutTheme) {

    /** The answer to a theme, if it has one. */
    public Optional<ThemeAnswered> on(UUID theme) {
        return themes.stream()
                .filter(answered -> answered.theme().equals(theme))
                .findFirst();
    }

    /** The form in which an earlier version is kept. */
    ResponseVersion withoutThemes() {
        return new ResponseVersion(number, publishedAt, counts, note, List.of(), withoutTheme);
    }

    boolean hasSameContentAs(ResponseVersion other) {
        return counts.equals(other.counts) && Objects.equals(note, other.note) && themes.equals(other.themes);
    }
}
