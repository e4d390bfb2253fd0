package org.palabre.consultation.receipt;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What other services told of a contribution's way; each part holds the newest version heard.
 *
 * @param contribution its identity
 * @param theme the theme it is under, if any
 * @param groupingVersion version of the last grouping heard, -1 before any
 * @param answer the reasoned response to it, once published
 * @param answerVersion version of the last answer heard, -1 before any
 */
@Document("followings")
public record Following(
        @Id UUID contribution,
        @Indexed @Nullable UUID theme,
        long groupingVersion,
        @Nullable Answer answer,
        long answerVersion) {

    static Following nothingHeard(UUID contribution) {
        return new Following(contribution, null, -1, null, -1);
    }

    Following grouped(@Nullable UUID newTheme, long version) {
        return new Following(contribution, newTheme, version, answer, answerVersion);
    }

    Following answered(Answer newAnswer, long version) {
        return new Following(contribution, theme, groupingVersion, newAnswer, version);
    }
}
