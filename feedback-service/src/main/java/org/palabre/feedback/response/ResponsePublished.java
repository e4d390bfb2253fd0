package org.palabre.feedback.response;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.event.Event;

/** Event: a version of the reasoned response was published with all its answers. */
record ResponsePublished(
        String consultation,
        long version,
        int responseVersion,
        Instant publishedAt,
        int contributions,
        int answered,
        int unanswered,
        @Nullable String note)
        implements Event {

    static ResponsePublished of(String consultation, long version, ResponseVersion responseVersion) {
        Counts counts = responseVersion.counts();
        return new ResponsePublished(
                consultation,
                version,
                responseVersion.number(),
                responseVersion.publishedAt(),
                counts.contributions(),
                counts.answered(),
                counts.unanswered(),
                responseVersion.note());
    }

    @Override
    public String type() {
        return "response.published.v1";
    }

    @Override
    public String key() {
        return consultation;
    }
}
