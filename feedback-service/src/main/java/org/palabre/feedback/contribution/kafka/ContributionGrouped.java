package org.palabre.feedback.contribution.kafka;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.contribution.AnswerableContributions;
import org.palabre.feedback.contribution.Grouping;
import org.palabre.platform.projection.VersionedProjection.ProjectionUpdate;

/** The fields of {@code contribution.grouped.v1} that this service reads. */
record ContributionGrouped(
        UUID contribution,
        String consultation,
        long version,
        @Nullable UUID theme) {

    static final String TYPE = "contribution.grouped.v1";

    ProjectionUpdate toUpdate() {
        return AnswerableContributions.update(contribution, consultation, new Grouping(version, theme));
    }
}
