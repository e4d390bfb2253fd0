package org.palabre.consultation.receipt;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Projected status of a contribution, stored with the version of each part.
 *
 * @param contribution its identity
 * @param theme its theme, if any
 * @param answer its answer, once published
 */
@Document("followings")
@TypeAlias("contribution-status")
record ContributionStatus(
        @Id UUID contribution,
        @Indexed @Nullable UUID theme,
        @Nullable Answer answer) {}
