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
 * Gives the answers of a version that was published, and then says that it is. It may be broken off anywhere and begun
 * again, also by two at a time: an answer that was given is not given twice.
 */
@Service
class AnswerEveryContribution {

    private static final int AT_ONCE = 500;

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
     * Does what is left to do for this consultation, if anything.
     *
     * @throws OptimisticLockingFailureException if another finished meanwhile, or somebody saved the response
     */
    void answer(String consultation) {
        ReasonedResponse response = responses.find(consultation);
        if (response == null || !response.isPublishing()) {
            return;
        }
        int given = 0;
        for (PendingAnswers pending : response.pending()) {
            Reasoning reasoning = reasoningOf(pending.ruling());
            List<UUID> all = pending.contributions();
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                List<UUID> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
                give(response, pending.ruling(), reasoning, some);
                given += some.size();
                responses.noteProgress(consultation, given);
            }
        }
        response.finish();
        responses.save(response);
    }

    private Reasoning reasoningOf(AppliedDecision ruling) {
        return Objects.requireNonNull(decisions.find(ruling.decision())).reasoningAt(ruling.version());
    }

    private void give(ReasonedResponse response, AppliedDecision ruling, Reasoning reasoning, List<UUID> some) {
        AggregateBulk.saveUntilWon(some, left -> {
            Map<UUID, Answer> before = answers.to(left);
            List<Answer> changed = new ArrayList<>();
            for (AnswerableContribution contribution : contributions.find(left)) {
                var comment = Objects.requireNonNull(contribution.submission());
                Answer answer = before.get(contribution.id());
                if (answer == null) {
                    changed.add(Answer.to(
                            contribution.id(),
                            response.consultation(),
                            comment,
                            ruling,
                            reasoning,
                            response.edition()));
                } else if (answer.giveAnew(comment, ruling, reasoning, response.edition())) {
                    changed.add(answer);
                }
            }
            return answers.save(changed).stream().map(Answer::contribution).toList();
        });
    }
}
