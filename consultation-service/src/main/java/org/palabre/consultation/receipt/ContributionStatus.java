package org.palabre.consultation.receipt;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What other services say of a contribution; stored with the newest version of each part.
 *
 * @param contribution its identity
 * @param theme the theme it is under, if any
 * @param answer the reasoned response to it, once published
 */
@Document("followings")
@TypeAlias("contribution-status")
record ContributionStatus(
        @Id UUID contribution,
        @Indexed @Nullable UUID theme,
        @Nullable Answer answer) {}
