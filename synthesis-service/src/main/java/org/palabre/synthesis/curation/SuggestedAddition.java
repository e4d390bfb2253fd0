package org.palabre.synthesis.curation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A contribution that a full run suggests for a selected theme, which only members can change.
 *
 * @param id derived from theme and contribution
 * @param consultation slug of the consultation
 * @param theme id of the selected theme
 * @param contribution id of the contribution
 * @param proximity nearness to the theme's centre, 0 to 1
 * @param dismissed whether a member dismissed it, so that no run suggests it again
 */
@Document("suggestions")
@TypeAlias("suggestion")
public record SuggestedAddition(
        @Id UUID id,
        @Indexed String consultation,
        @Indexed UUID theme,
        UUID contribution,
        double proximity,
        boolean dismissed) {

    /** A new suggestion. */
    public static SuggestedAddition of(String consultation, UUID theme, UUID contribution, double proximity) {
        UUID id = UUID.nameUUIDFromBytes((theme + "/" + contribution).getBytes(StandardCharsets.UTF_8));
        return new SuggestedAddition(id, consultation, theme, contribution, proximity, false);
    }
}
