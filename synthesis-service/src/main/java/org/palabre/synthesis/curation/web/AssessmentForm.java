package org.palabre.synthesis.curation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.refusal.Refusal.Fault;
import org.palabre.synthesis.theme.Level;
import org.palabre.synthesis.theme.Priority;
import org.palabre.synthesis.theme.Problem;
import org.palabre.synthesis.theme.Theme;

/**
 * The input for a theme's problem or priority, from a page or the API.
 *
 * @param nature what the problem is
 * @param affected who is affected, and how
 * @param causes its root causes
 * @param governance how a lack of information, accountability or participation causes it or makes it worse
 * @param urgency a level
 * @param feasibility a level
 * @param impact a level
 * @param seen number of the last act that the member had seen
 */
@Schema(name = "ThemeAssessment")
record AssessmentForm(
        @Nullable String nature,
        @Nullable String affected,
        @Nullable String causes,
        @Nullable String governance,

        @Schema(allowableValues = {"LOW", "MEDIUM", "HIGH"}) @Nullable String urgency,

        @Schema(allowableValues = {"LOW", "MEDIUM", "HIGH"}) @Nullable String feasibility,

        @Schema(allowableValues = {"LOW", "MEDIUM", "HIGH"}) @Nullable String impact,

        @Schema(description = "Number of the last act that the caller had seen") @Nullable Integer seen) {

    /** The current values of a theme. */
    static AssessmentForm of(Theme theme, int seen) {
        Problem problem = theme.problem();
        Priority priority = theme.priority();
        return new AssessmentForm(
                problem == null ? null : problem.nature(),
                problem == null ? null : problem.affected(),
                problem == null ? null : problem.causes(),
                problem == null ? null : problem.governance(),
                priority == null ? null : name(priority.urgency()),
                priority == null ? null : name(priority.feasibility()),
                priority == null ? null : name(priority.impact()),
                seen);
    }

    private static @Nullable String name(@Nullable Level level) {
        return level == null ? null : level.name();
    }

    /** A copy with the current priority. */
    AssessmentForm withPriorityOf(AssessmentForm current) {
        return new AssessmentForm(
                nature,
                affected,
                causes,
                governance,
                current.urgency,
                current.feasibility,
                current.impact,
                current.seen);
    }

    /** A copy with the current problem. */
    AssessmentForm withProblemOf(AssessmentForm current) {
        return new AssessmentForm(
                current.nature,
                current.affected,
                current.causes,
                current.governance,
                urgency,
                feasibility,
                impact,
                current.seen);
    }

    Problem problem() {
        return new Problem(nature, affected, causes, governance);
    }

    @Nullable Priority priority() {
        List<Fault> faults = new ArrayList<>();
        Priority priority = Priority.of(
                level("urgency", urgency, faults),
                level("feasibility", feasibility, faults),
                level("impact", impact, faults));
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
        return priority;
    }

    private static @Nullable Level level(String field, @Nullable String input, List<Fault> faults) {
        if (input == null || input.isBlank()) {
            return null;
        }
        String name = input.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(Level.values())
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    faults.add(Fault.of(field, "priority-level-unknown"));
                    return null;
                });
    }

    int requireSeen() {
        if (seen == null) {
            throw Refusal.invalidFields(List.of(Fault.of("seen", "curation-seen-missing")));
        }
        return seen;
    }
}
