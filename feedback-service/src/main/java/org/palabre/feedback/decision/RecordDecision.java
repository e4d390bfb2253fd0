package org.palabre.feedback.decision;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.contribution.AnswerableContribution;
import org.palabre.feedback.contribution.AnswerableContributions;
import org.palabre.feedback.theme.Theme;
import org.palabre.feedback.theme.Themes;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Use case: a member of the forum drafts or changes the decision on a theme or on one contribution. */
@Service
public class RecordDecision {

    private final Themes themes;
    private final AnswerableContributions contributions;
    private final Decisions decisions;
    private final Clock clock;

    RecordDecision(Themes themes, AnswerableContributions contributions, Decisions decisions, Clock clock) {
        this.themes = themes;
        this.contributions = contributions;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * Records a decision. A change makes an approved decision a draft again; an identical reasoning changes nothing.
     *
     * @param expectedVersion the version the member saw, −1 for none; null replaces the current one
     * @return the resulting decision
     * @throws Refusal if a text is missing or the target is unknown
     * @throws OptimisticLockingFailureException if the decision changed since
     */
    public Result record(Member member, Target target, ReasoningForm form, @Nullable Long expectedVersion) {
        Reasoning reasoning = form.checked();
        String consultation = consultationOf(target);
        Decision current = decisions.find(target.decision());
        if (current != null && current.isInForceWith(reasoning)) {
            return new Result(current, false);
        }
        ExpectedVersion.check(current == null || current.isWithdrawn() ? null : current, expectedVersion);
        if (current == null) {
            Decision first = Decision.draft(target, consultation, reasoning, member.id(), clock.instant());
            return new Result(decisions.save(first), true);
        }
        current.redraft(reasoning, member.id(), clock.instant());
        return new Result(decisions.save(current), false);
    }

    private String consultationOf(Target target) {
        return switch (target) {
            case Target.OfTheme(var id) -> {
                Theme theme = themes.find(id);
                if (theme == null) {
                    throw Refusal.notFound("theme-unknown");
                }
                if (theme.isRetired()) {
                    throw Refusal.conflict("theme-retired", theme.label());
                }
                yield theme.consultation();
            }
            case Target.OfContribution(var id) -> {
                AnswerableContribution contribution = contributions.find(id);
                if (contribution == null) {
                    throw Refusal.notFound("contribution-unknown");
                }
                yield contribution.consultation();
            }
        };
    }

    /**
     * Result of recording a decision.
     *
     * @param decision the decision
     * @param created whether it is the first on its target
     */
    public record Result(Decision decision, boolean created) {}
}
