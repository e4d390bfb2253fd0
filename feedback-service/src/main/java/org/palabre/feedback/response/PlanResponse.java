package org.palabre.feedback.response;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.contribution.AnswerableContributions;
import org.palabre.feedback.contribution.ContributionOutline;
import org.palabre.feedback.decision.Decision;
import org.palabre.feedback.decision.Decisions;
import org.palabre.feedback.decision.DecisionsInForce;
import org.palabre.feedback.decision.Outcome;
import org.palabre.feedback.decision.Reasoning;
import org.palabre.feedback.decision.Target;
import org.palabre.feedback.theme.Theme;
import org.palabre.feedback.theme.Themes;
import org.springframework.stereotype.Service;

/**
 * Computes the next version of a response. The approved decision that governs a contribution answers it; without one,
 * an existing answer stays; otherwise the contribution stays unanswered.
 */
@Service
public class PlanResponse {

    private final AnswerableContributions contributions;
    private final Themes themes;
    private final Decisions decisions;
    private final Answers answers;

    PlanResponse(AnswerableContributions contributions, Themes themes, Decisions decisions, Answers answers) {
        this.contributions = contributions;
        this.themes = themes;
        this.decisions = decisions;
        this.answers = answers;
    }

    /** The next version as of now. */
    public ResponsePlan plan(String consultation) {
        var builder = new PlanBuilder(
                new DecisionsInForce(decisions.of(consultation)),
                themes.of(consultation).stream().collect(Collectors.toMap(Theme::id, Function.identity())),
                answers.outlines(consultation));
        contributions.outlines(consultation).forEach(builder::add);
        return builder.build();
    }

    /** Builds a plan from the contributions. */
    private static final class PlanBuilder {

        private final DecisionsInForce inForce;
        private final Map<UUID, Theme> themes;
        private final Map<UUID, AnswerOutline> existingAnswers;

        private final OutcomeCounter outcomes = new OutcomeCounter();
        private final Map<AppliedDecision, List<UUID>> pending = new LinkedHashMap<>();
        private final Map<UUID, ThemeCounter> answeredThemes = new LinkedHashMap<>();
        private final Map<@Nullable UUID, Integer> unanswered = new HashMap<>();
        private final Set<UUID> reopened = new HashSet<>();
        private int withoutTheme;

        PlanBuilder(DecisionsInForce inForce, Map<UUID, Theme> themes, Map<UUID, AnswerOutline> existingAnswers) {
            this.inForce = inForce;
            this.themes = themes;
            this.existingAnswers = existingAnswers;
        }

        void add(ContributionOutline contribution) {
            Decision decision = inForce.governing(contribution);
            AnswerOutline existing = existingAnswers.get(contribution.id());
            if (decision != null && decision.isApproved()) {
                AppliedDecision appliedDecision = apply(decision, contribution);
                if (existing == null
                        || existing.commentVersion() != contribution.version()
                        || !existing.appliedDecision().equals(appliedDecision)) {
                    pending.computeIfAbsent(appliedDecision, answers -> new ArrayList<>())
                            .add(contribution.id());
                }
                countAnswer(contribution, appliedDecision, decision.reasoning().outcome());
            } else if (existing != null) {
                if (decision != null
                        && decision.id().equals(existing.appliedDecision().decision())) {
                    reopened.add(decision.id());
                }
                countAnswer(contribution, existing.appliedDecision(), existing.outcome());
            } else {
                outcomes.count(contribution.region(), null);
                unanswered.merge(contribution.theme(), 1, Integer::sum);
            }
        }

        private AppliedDecision apply(Decision decision, ContributionOutline contribution) {
            UUID theme = contribution.theme();
            Theme contributionTheme = theme == null ? null : themes.get(theme);
            return new AppliedDecision(
                    decision.id(),
                    decision.version(),
                    decision.target() instanceof Target.OfContribution,
                    theme,
                    contributionTheme == null ? null : contributionTheme.label());
        }

        private void countAnswer(ContributionOutline contribution, AppliedDecision appliedDecision, Outcome outcome) {
            outcomes.count(contribution.region(), outcome);
            UUID theme = appliedDecision.theme();
            if (theme == null) {
                withoutTheme++;
            } else {
                answeredThemes
                        .computeIfAbsent(theme, id -> new ThemeCounter(appliedDecision.themeLabel()))
                        .count(appliedDecision);
            }
        }

        ResponsePlan build() {
            List<ThemeAnswered> themeAnswers = answeredThemes.entrySet().stream()
                    .map(entry -> entry.getValue().toThemeAnswered(entry.getKey(), reasoningOn(entry.getKey())))
                    .sorted(Comparator.comparingInt(ThemeAnswered::contributions)
                            .reversed()
                            .thenComparing(ThemeAnswered::theme))
                    .toList();
            List<PendingAnswers> pendingAnswers = pending.entrySet().stream()
                    .map(entry -> new PendingAnswers(entry.getKey(), entry.getValue()))
                    .toList();
            List<ResponsePlan.Unanswered> unansweredByTheme = unanswered.entrySet().stream()
                    .map(entry -> new ResponsePlan.Unanswered(
                            entry.getKey() == null ? null : themes.get(entry.getKey()), entry.getValue()))
                    .sorted(Comparator.comparingInt(ResponsePlan.Unanswered::contributions)
                            .reversed())
                    .toList();
            return new ResponsePlan(
                    outcomes.counts(), themeAnswers, withoutTheme, pendingAnswers, unansweredByTheme, reopened.size());
        }

        private @Nullable Reasoning reasoningOn(UUID theme) {
            Decision decision = inForce.onTheme(theme);
            return decision != null && decision.isApproved() ? decision.reasoning() : null;
        }
    }

    /** Counts the answers under one theme. */
    private static final class ThemeCounter {

        private final @Nullable String label;
        private int contributions;
        private int exceptions;

        ThemeCounter(@Nullable String label) {
            this.label = label;
        }

        void count(AppliedDecision appliedDecision) {
            contributions++;
            if (appliedDecision.exception()) {
                exceptions++;
            }
        }

        ThemeAnswered toThemeAnswered(UUID theme, @Nullable Reasoning reasoning) {
            return new ThemeAnswered(theme, label, reasoning, contributions, exceptions);
        }
    }
}
