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
 * One act of curation as the history keeps it. It is written before anything else is changed, so that an act that was
 * cut short can be finished. Its identity follows from the consultation and its number, so that no two acts can both be
 * the next one.
 *
 * @param id its identity
 * @param consultation slug of the consultation
 * @param number counts the consultation's acts from 1
 * @param act what was done
 * @param by the member's account; nobody where a decision did it. Shown to members, never to the public, never in an
 *     event
 * @param at when
 * @param reason why, in the member's words
 * @param undoes the act that this one undoes
 * @param change what it changed
 * @param done whether all of it is saved
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
        Change change,
        @Indexed boolean done) {

    static UUID id(String consultation, int number) {
        return UUID.nameUUIDFromBytes(("curation/" + consultation + "/" + number).getBytes(StandardCharsets.UTF_8));
    }
}
