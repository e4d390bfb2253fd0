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

/** A member of the forum drafts a decision on a theme or on one contribution, or changes it. */
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
     * Records what was decided. An approved decision that changes is a draft again; saying the same again changes
     * nothing.
     *
     * @param seen the version of the decision that the member had before them, −1 for none; null replaces whatever is
     *     there
     * @return the decision as it is now
     * @throws Refusal if a text is missing or the target is not known
     * @throws OptimisticLockingFailureException if somebody else decided meanwhile
     */
    public Recorded record(Member member, Target target, ReasoningForm draft, @Nullable Long seen) {
        Reasoning reasoning = draft.checked();
        String consultation = consultationOf(target);
        Decision current = decisions.find(target.decision());
        if (current != null && current.says(reasoning)) {
            return new Recorded(current, false);
        }
        SeenVersion.check(current == null || current.isWithdrawn() ? null : current, seen);
        if (current == null) {
            Decision first = Decision.on(target, consultation, reasoning, member.id(), clock.instant());
            return new Recorded(decisions.save(first), true);
        }
        current.redraft(reasoning, member.id(), clock.instant());
        return new Recorded(decisions.save(current), false);
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
     * What came of it.
     *
     * @param decision as it is now
     * @param first whether it is the first on its target
     */
    public record Recorded(Decision decision, boolean first) {}
}
