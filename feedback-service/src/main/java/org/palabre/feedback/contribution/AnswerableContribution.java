package org.palabre.feedback.contribution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A contribution that awaits its answer. Two services tell of it, in any order: what was said, and which theme it is
 * under. It counts once what was said is known.
 *
 * @param id its identity
 * @param consultation slug of its consultation
 * @param submission what was said; absent until it is heard of
 * @param grouping the theme it is under; absent until it is heard of
 */
@Document("contributions")
@TypeAlias("contribution")
@CompoundIndex(def = "{'consultation': 1, 'grouping.theme': 1}")
public record AnswerableContribution(
        @Id UUID id,
        String consultation,
        @Nullable Submission submission,
        @Nullable Grouping grouping) {

    /** The theme it is under, if any. */
    public @Nullable UUID theme() {
        return grouping == null ? null : grouping.theme();
    }
}
