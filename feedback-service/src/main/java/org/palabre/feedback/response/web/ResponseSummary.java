package org.palabre.feedback.response.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.consultation.Consultation;
import org.palabre.feedback.consultation.Wording;
import org.palabre.feedback.response.Counts;
import org.palabre.feedback.response.ReasonedResponse;
import org.palabre.feedback.response.ResponseVersion;
import org.palabre.feedback.response.ThemeAnswered;

/**
 * A reasoned response without its answers.
 *
 * @param consultation slug of the consultation
 * @param title of the consultation
 * @param state PUBLISHED, or PUBLISHING while its answers are being given
 * @param version of the response, from 1
 * @param publishedAt when that version was published
 * @param counts what became of the contributions, also by region
 * @param note names how many stay without answer, where some do
 * @param given how many answers are given, while it is being published
 * @param toGive how many have to be, while it is being published
 * @param themes what it says of each theme, the largest first
 * @param earlier earlier versions, the newest first
 */
record ResponseSummary(
        String consultation,
        @Nullable Wording title,
        String state,
        int version,
        Instant publishedAt,
        Counts counts,
        @Nullable String note,
        @Nullable Integer given,
        @Nullable Integer toGive,
        List<ThemeAnswered> themes,
        List<Earlier> earlier) {

    static ResponseSummary of(ReasonedResponse response, @Nullable Consultation consultation) {
        ResponseVersion edition = response.edition();
        boolean publishing = response.isPublishing();
        return new ResponseSummary(
                response.consultation(),
                consultation == null ? null : consultation.title(),
                publishing ? "PUBLISHING" : "PUBLISHED",
                edition.number(),
                edition.publishedAt(),
                edition.counts(),
                edition.note(),
                publishing ? response.given() : null,
                publishing ? response.toGive() : null,
                edition.themes(),
                response.earlier().stream().map(Earlier::of).toList());
    }

    /**
     * An earlier version.
     *
     * @param version of the response
     * @param publishedAt when it was published
     * @param counts what became of the contributions then
     * @param note its public note, if any
     */
    record Earlier(
            int version,
            Instant publishedAt,
            Counts counts,
            @Nullable String note) {

        static Earlier of(ResponseVersion edition) {
            return new Earlier(edition.number(), edition.publishedAt(), edition.counts(), edition.note());
        }
    }
}
