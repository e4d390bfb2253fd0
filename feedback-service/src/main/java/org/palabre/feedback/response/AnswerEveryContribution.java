package org.palabre.feedback.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.palabre.feedback.contribution.AnswerableContribution;
import org.palabre.feedback.contribution.AnswerableContributions;
import org.palabre.feedback.decision.Decisions;
import org.palabre.feedback.decision.Reasoning;
import org.palabre.platform.event.AggregateBulk;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Saves the answers of a published version, then marks the version as published. Idempotent: it may be interrupted,
 * repeated and run twice at a time without repeating an answer.
 */
@Service
class AnswerEveryContribution {

    private static final int BATCH_SIZE = 500;

    private final Responses responses;
    private final Decisions decisions;
    private final AnswerableContributions contributions;
    private final Answers answers;

    AnswerEveryContribution(
            Responses responses, Decisions decisions, AnswerableContributions contributions, Answers answers) {
        this.responses = responses;
        this.decisions = decisions;
        this.contributions = contributions;
        this.answers = answers;
    }

    /**
     * Saves the pending answers of a consultation, if any.
     *
     * @throws OptimisticLockingFailureException if the response was saved meanwhile
     */
    void answer(String consultation) {
        ReasonedResponse response = responses.find(consultation);
        if (response == null || !response.isPublishing()) {
            return;
        }
        int saved = 0;
        for (PendingAnswers pending : response.pending()) {
            Reasoning reasoning = reasoningOf(pending.appliedDecision());
            List<UUID> pendingContributions = pending.contributions();
            for (int from = 0; from < pendingContributions.size(); from += BATCH_SIZE) {
                List<UUID> batch =
                        pendingContributions.subList(from, Math.min(from + BATCH_SIZE, pendingContributions.size()));
                saveAnswers(response, pending.appliedDecision(), reasoning, batch);
                saved += batch.size();
                responses.saveProgress(consultation, saved);
            }
        }
        response.finish();
        responses.save(response);
    }

    private Reasoning reasoningOf(AppliedDecision appliedDecision) {
        return Objects.requireNonNull(decisions.find(appliedDecision.decision()))
                .reasoningAt(appliedDecision.version());
    }

    private void saveAnswers(
            ReasonedResponse response, AppliedDecision appliedDecision, Reasoning reasoning, List<UUID> batch) {
        AggregateBulk.saveUntilWon(batch, remaining -> {
            Map<UUID, Answer> existing = answers.to(remaining);
            List<Answer> changed = new ArrayList<>();
            for (AnswerableContribution contribution : contributions.find(remaining)) {
                var comment = Objects.requireNonNull(contribution.submission());
                Answer answer = existing.get(contribution.id());
                if (answer == null) {
                    changed.add(Answer.to(
                            contribution.id(),
                            response.consultation(),
                            comment,
                            appliedDecision,
                            reasoning,
                            response.currentVersion()));
                } else if (answer.replace(comment, appliedDecision, reasoning, response.currentVersion())) {
                    changed.add(answer);
                }
            }
            return answers.save(changed).stream().map(Answer::contribution).toList();
        });
    }
}
