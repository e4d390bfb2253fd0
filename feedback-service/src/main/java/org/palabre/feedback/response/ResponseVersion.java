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
 * @param publishedAt when it was decided to publish it
 * @param counts what became of the contributions
 * @param note names how many stay without answer, where some do
 * @param themes what it says of each theme, the largest first; empty for an earlier version
 * @param withoutTheme how many answered contributions are under no theme
 */
public record ResponseVersion(
        int number,
        Instant publishedAt,
        Counts counts,
        @Nullable String note,
        List<ThemeAnswered> themes,
        int withoutTheme) {

    /** What it says of a theme. */
    public Optional<ThemeAnswered> on(UUID theme) {
        return themes.stream()
                .filter(answered -> answered.theme().equals(theme))
                .findFirst();
    }

    /** What stays on record once a newer version is there. */
    ResponseVersion inShort() {
        return new ResponseVersion(number, publishedAt, counts, note, List.of(), withoutTheme);
    }

    boolean saysTheSame(ResponseVersion other) {
        return counts.equals(other.counts) && Objects.equals(note, other.note) && themes.equals(other.themes);
    }
}
