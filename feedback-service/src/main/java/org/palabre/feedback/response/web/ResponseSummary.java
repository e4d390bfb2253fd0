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
 * @param title title of the consultation
 * @param state PUBLISHED, or PUBLISHING while its answers are being saved
 * @param version number of the version, from 1
 * @param publishedAt time of publication of the version
 * @param counts outcomes, also by region
 * @param note public note with the number of unanswered contributions, if there are any
 * @param given number of saved answers, during publication
 * @param toGive number of answers to save, during publication
 * @param themes its themes, largest first
 * @param earlier earlier versions, newest first
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
        ResponseVersion current = response.currentVersion();
        boolean publishing = response.isPublishing();
        return new ResponseSummary(
                response.consultation(),
                consultation == null ? null : consultation.title(),
                publishing ? "PUBLISHING" : "PUBLISHED",
                current.number(),
                current.publishedAt(),
                current.counts(),
                current.note(),
                publishing ? response.savedAnswers() : null,
                publishing ? response.answersToSave() : null,
                current.themes(),
                response.earlierVersions().stream().map(Earlier::of).toList());
    }

    /**
     * An earlier version.
     *
     * @param version its number
     * @param publishedAt its time of publication
     * @param counts its outcomes
     * @param note its public note, if any
     */
    record Earlier(
            int version,
            Instant publishedAt,
            Counts counts,
            @Nullable String note) {

        static Earlier of(ResponseVersion version) {
            return new Earlier(version.number(), version.publishedAt(), version.counts(), version.note());
        }
    }
}
