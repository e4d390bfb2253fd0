package org.palabre.feedback.response.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.contribution.Origin;
import org.palabre.feedback.contribution.Submission;
import org.palabre.feedback.contribution.WorkshopLine;
import org.palabre.feedback.decision.Outcome;
import org.palabre.feedback.decision.Reasoning;
import org.palabre.feedback.response.Answer;

/**
 * One answer as open data: the five elements of handbook 2.1.d and where the contribution came from. The same in JSON
 * and in CSV.
 *
 * @param contributionId whom it answers
 * @param themeId the theme it was under
 * @param themeLabel what that theme was called
 * @param exception whether it was decided by itself, not with its theme
 * @param outcome what was decided
 * @param title as contributed
 * @param comment as contributed: element 1
 * @param considered element 2
 * @param influence element 3
 * @param reasons element 4
 * @param furtherUse element 5
 * @param region slug of the region it came from
 * @param origin how it came in
 * @param language BCP 47 tag of the language of the comment
 * @param submittedAt when it came in
 * @param workshopPlace where it was said, if in a workshop
 * @param workshopDate when it was said there
 * @param workshopLine where in the workshop's notes it stands
 * @param responseVersion the version of the response that gave this answer
 * @param answeredAt when that version was published
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"contributionId", "themeId", "themeLabel", "exception", "outcome", "title", "comment"})
record AnswerRow(
        UUID contributionId,
        @Nullable UUID themeId,
        @Nullable String themeLabel,
        boolean exception,
        Outcome outcome,
        @Nullable String title,
        String comment,
        String considered,
        String influence,
        String reasons,
        String furtherUse,
        @Nullable String region,
        Origin origin,
        String language,
        Instant submittedAt,
        @Nullable String workshopPlace,
        @Nullable LocalDate workshopDate,
        @Nullable String workshopLine,
        int responseVersion,
        Instant answeredAt) {

    static AnswerRow of(Answer answer) {
        Submission comment = answer.comment();
        Reasoning reasoning = answer.reasoning();
        WorkshopLine workshop = comment.workshop();
        return new AnswerRow(
                answer.contribution(),
                answer.ruling().theme(),
                answer.ruling().themeLabel(),
                answer.ruling().exception(),
                reasoning.outcome(),
                comment.title(),
                comment.text(),
                reasoning.considered(),
                reasoning.influence(),
                reasoning.reasons(),
                reasoning.furtherUse(),
                comment.region(),
                comment.origin(),
                comment.language(),
                comment.submittedAt(),
                workshop == null ? null : workshop.place(),
                workshop == null ? null : workshop.date(),
                workshop == null ? null : workshop.line(),
                answer.responseVersion(),
                answer.answeredAt());
    }
}
