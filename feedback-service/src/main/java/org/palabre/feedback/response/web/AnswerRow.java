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
 * One answer as open data, in JSON and CSV: the five elements of handbook 2.1.d and the origin of the contribution.
 *
 * @param contributionId identity of the contribution
 * @param themeId identity of its theme
 * @param themeLabel label of its theme
 * @param exception whether the decision is on the contribution, not on its theme
 * @param outcome the outcome
 * @param title title as contributed
 * @param comment text as contributed: element 1
 * @param considered element 2
 * @param influence element 3
 * @param reasons element 4
 * @param furtherUse element 5
 * @param region slug of the contributor's region
 * @param origin the channel
 * @param language BCP 47 tag of the language of the comment
 * @param submittedAt time of receipt
 * @param workshopPlace place of the workshop, for contributions from workshops
 * @param workshopDate day of the workshop
 * @param workshopLine position in the notes of the workshop
 * @param responseVersion number of the response version with this answer
 * @param answeredAt time of publication of that version
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
                answer.appliedDecision().theme(),
                answer.appliedDecision().themeLabel(),
                answer.appliedDecision().exception(),
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
