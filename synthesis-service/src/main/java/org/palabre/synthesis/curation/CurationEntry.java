package org.palabre.synthesis.curation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One act of curation in the history. It is stored before it is applied, so an interrupted act can be finished. Its id
 * derives from the consultation and the number, so two acts cannot take the same number.
 *
 * @param id derived from consultation and number
 * @param consultation slug of the consultation
 * @param number number of the act within the consultation, from 1
 * @param act kind of act
 * @param by the member's account; {@code null} if a decision caused the act. Visible to members only, never published in an
 *     event
 * @param at time of the act
 * @param reason the member's reason
 * @param undoes id of the act that this one undoes
 * @param change its changes
 * @param done whether it was applied completely
 */
@Document("curation")
@TypeAlias("curation-entry")
public record CurationEntry(
        @Id UUID id,
        @Indexed String consultation,
        int number,
        CurationAction act,
        @Nullable String by,
        Instant at,
        @Nullable String reason,
        @Nullable UUID undoes,
        CurationChange change,
        @Indexed boolean done) {

    static UUID id(String consultation, int number) {
        return UUID.nameUUIDFromBytes(("curation/" + consultation + "/" + number).getBytes(StandardCharsets.UTF_8));
    }
}
