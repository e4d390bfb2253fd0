package org.palabre.feedback.contribution.kafka;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.contribution.AnswerableContributions;
import org.palabre.feedback.contribution.Origin;
import org.palabre.feedback.contribution.Submission;
import org.palabre.feedback.contribution.WorkshopLine;
import org.palabre.platform.projection.VersionedProjection.ProjectionUpdate;

/** The fields of {@code contribution.submitted.v1} that this service reads. */
record ContributionSubmitted(
        UUID contribution,
        String consultation,
        long version,
        Instant submittedAt,
        Origin origin,
        String language,
        @Nullable String region,
        @Nullable String title,
        String text,
        @Nullable WorkshopLine workshop) {

    static final String TYPE = "contribution.submitted.v1";

    ProjectionUpdate toUpdate() {
        return AnswerableContributions.update(
                contribution,
                consultation,
                new Submission(version, title, text, language, region, origin, submittedAt, workshop));
    }
}
