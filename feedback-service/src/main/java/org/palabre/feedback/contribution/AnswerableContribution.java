package org.palabre.feedback.contribution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A contribution to be answered, projected from the events of two services in any order: its text from
 * consultation-service, its theme from synthesis-service. It counts once its text is known.
 *
 * @param id its identity
 * @param consultation slug of its consultation
 * @param submission its text and origin; null until the event arrives
 * @param grouping its theme; null until the event arrives
 */
@Document("contributions")
@TypeAlias("contribution")
@CompoundIndex(def = "{'consultation': 1, 'grouping.theme': 1}")
public record AnswerableContribution(
        @Id UUID id,
        String consultation,
        @Nullable Submission submission,
        @Nullable Grouping grouping) {

    /** Identity of its theme, if any. */
    public @Nullable UUID theme() {
        return grouping == null ? null : grouping.theme();
    }
}
