package org.palabre.feedback.response;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.theme.Theme;

/**
 * Preview of the next version of a response.
 *
 * @param counts the outcomes
 * @param themes the themes, largest first
 * @param withoutTheme number of answered contributions without theme
 * @param pending the new and changed answers
 * @param unanswered contributions without an approved decision by theme, most first
 * @param reopened number of published decisions that changed and await approval
 */
public record ResponsePlan(
        Counts counts,
        List<ThemeAnswered> themes,
        int withoutTheme,
        List<PendingAnswers> pending,
        List<Unanswered> unanswered,
        int reopened) {

    /**
     * Contributions of a theme without an approved decision.
     *
     * @param theme their theme; null for contributions without theme
     * @param contributions their number
     */
    public record Unanswered(@Nullable Theme theme, int contributions) {}

    /** Number of new and changed answers. */
    public int changes() {
        return pending.stream()
                .mapToInt(answers -> answers.contributions().size())
                .sum();
    }
}
