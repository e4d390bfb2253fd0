package org.palabre.synthesis.grouping.kafka;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.contribution.ContributionContent;
import org.palabre.synthesis.contribution.Origin;
import org.palabre.synthesis.contribution.WorkshopLine;
import org.palabre.synthesis.grouping.ReceiveContributions.Received;

/** The fields of {@code contribution.submitted.v1} that synthesis reads. */
record ContributionSubmitted(
        UUID contribution,
        String consultation,
        long version,
        Instant submittedAt,
        Origin origin,
        String language,
        @Nullable String region,
        String kind,
        @Nullable String title,
        String text,
        @Nullable Workshop workshop) {

    static final String TYPE = "contribution.submitted.v1";

    record Workshop(String place, LocalDate date, String line) {}

    Received received() {
        var line = workshop == null ? null : new WorkshopLine(workshop.place(), workshop.date(), workshop.line());
        return new Received(
                contribution,
                consultation,
                new ContributionContent(version, submittedAt, origin, language, region, kind, title, text, line));
    }
}
