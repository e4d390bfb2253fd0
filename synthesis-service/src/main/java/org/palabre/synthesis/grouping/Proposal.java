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
 * What a full run would change in a consultation that members have curated. A member applies or drops it; a newer one
 * takes its place.
 *
 * @param consultation slug of the consultation
 * @param run the run it comes from
 * @param at when it was worked out
 * @param seen number of the consultation's last act then
 * @param themes the themes that were there then
 * @param read how many contributions were read
 * @param change what would change
 * @param nearness how near to its theme's centre each contribution would be
 * @param open whether nobody has applied or dropped it
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
     * A theme as the run knew it.
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
     * How near a contribution would be.
     *
     * @param contribution the contribution
     * @param theme its theme
     * @param proximity nearness to the theme's centre, 0 to 1
     */
    public record Nearness(UUID contribution, UUID theme, double proximity) {}
}
