package org.palabre.feedback.response;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.event.Event;

/** A version of the reasoned response was published, every answer of it given. */
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

    static ResponsePublished of(String consultation, long version, ResponseVersion edition) {
        Counts counts = edition.counts();
        return new ResponsePublished(
                consultation,
                version,
                edition.number(),
                edition.publishedAt(),
                counts.contributions(),
                counts.answered(),
                counts.unanswered(),
                edition.note());
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
