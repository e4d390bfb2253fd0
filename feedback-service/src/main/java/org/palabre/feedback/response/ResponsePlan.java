package org.palabre.feedback.response;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.theme.Theme;

/**
 * What the next version of a response would say, were it published now.
 *
 * @param counts what became of the contributions
 * @param themes what it would say of each theme, the largest first
 * @param withoutTheme how many answered contributions are under no theme
 * @param pending the answers that it would change
 * @param unanswered where contributions lack an approved decision, the most first
 * @param reopened how many published decisions were changed and await approval
 */
public record ResponsePlan(
        Counts counts,
        List<ThemeAnswered> themes,
        int withoutTheme,
        List<PendingAnswers> pending,
        List<Unanswered> unanswered,
        int reopened) {

    /**
     * Contributions that lack an approved decision.
     *
     * @param theme the theme they are under; none for those without
     * @param contributions how many
     */
    public record Unanswered(@Nullable Theme theme, int contributions) {}

    /** How many contributions a published version would have to answer anew. */
    public int changes() {
        return pending.stream()
                .mapToInt(answers -> answers.contributions().size())
                .sum();
    }
}
