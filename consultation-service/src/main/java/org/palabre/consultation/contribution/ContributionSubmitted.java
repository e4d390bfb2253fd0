package org.palabre.consultation.contribution;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.event.Event;

/** A contribution was received: its whole public state, without name, contact, receipt code or demographics. */
record ContributionSubmitted(
        UUID contribution,
        String consultation,
        long version,
        Instant submittedAt,
        Origin origin,
        String language,
        @Nullable String region,
        Kind kind,
        @Nullable String title,
        String text,
        @Nullable WorkshopLine workshop)
        implements Event {

    static ContributionSubmitted of(Contribution contribution, long version) {
        var content = contribution.content();
        return new ContributionSubmitted(
                contribution.id(),
                contribution.consultation(),
                version,
                contribution.submittedAt(),
                content.origin(),
                content.language(),
                content.region(),
                content.kind(),
                content.title(),
                content.text(),
                content.workshop());
    }

    @Override
    public String type() {
        return "contribution.submitted.v1";
    }

    @Override
    public String key() {
        return contribution.toString();
    }
}
