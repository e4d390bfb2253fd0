package org.palabre.synthesis.grouping;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.palabre.synthesis.curation.CurationChange;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The proposal of a full run for a curated consultation. A member applies or dismisses it; a later run replaces it.
 *
 * @param consultation slug of the consultation
 * @param run the run that made it
 * @param at time of the run
 * @param seen number of the consultation's last act at that time
 * @param themes the live themes at that time
 * @param read number of contributions read
 * @param change the proposed change
 * @param nearness the proximity of each contribution to its theme's centre
 * @param open false once it is applied or dismissed
 */
@Document("proposals")
@TypeAlias("proposal")
public record Proposal(
        @Id String consultation,
        UUID run,
        Instant at,
        int seen,
        List<KnownTheme> themes,
        int read,
        CurationChange change,
        List<Nearness> nearness,
        boolean open) {

    /**
     * A theme at the time of the run.
     *
     * @param theme the theme
     * @param version its version
     */
    public record KnownTheme(UUID theme, long version) {

        static List<KnownTheme> of(Map<UUID, Long> versions) {
            return versions.entrySet().stream()
                    .map(entry -> new KnownTheme(entry.getKey(), entry.getValue()))
                    .sorted((one, other) -> one.theme().compareTo(other.theme()))
                    .toList();
        }
    }

    /**
     * The proximity of a contribution to the centre of its proposed theme.
     *
     * @param contribution the contribution
     * @param theme its proposed theme
     * @param proximity proximity to the theme's centre, 0 to 1
     */
    public record Nearness(UUID contribution, UUID theme, double proximity) {}
}
