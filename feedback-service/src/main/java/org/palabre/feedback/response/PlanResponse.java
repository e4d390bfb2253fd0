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
 * Works out what the next version of a response would say. A contribution is answered by the approved decision that
 * governs it; where there is none, an answer given before stands; else it stays unanswered.
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

    /** The next version, were it published now. */
    public ResponsePlan plan(String consultation) {
        var sheet = new Sheet(
                new DecisionsInForce(decisions.of(consultation)),
                themes.of(consultation).stream().collect(Collectors.toMap(Theme::id, Function.identity())),
                answers.outlines(consultation));
        contributions.outlines(consultation).forEach(sheet::put);
        return sheet.plan();
    }

    /** Takes in the contributions one by one. */
    private static final class Sheet {

        private final DecisionsInForce inForce;
        private final Map<UUID, Theme> themes;
        private final Map<UUID, AnswerOutline> given;

        private final Tally tally = new Tally();
        private final Map<AppliedDecision, List<UUID>> pending = new LinkedHashMap<>();
        private final Map<UUID, ThemeSoFar> answeredThemes = new LinkedHashMap<>();
        private final Map<@Nullable UUID, Integer> unanswered = new HashMap<>();
        private final Set<UUID> reopened = new HashSet<>();
        private int withoutTheme;

        Sheet(DecisionsInForce inForce, Map<UUID, Theme> themes, Map<UUID, AnswerOutline> given) {
            this.inForce = inForce;
            this.themes = themes;
            this.given = given;
        }

        void put(ContributionOutline contribution) {
            Decision decision = inForce.governing(contribution);
            AnswerOutline before = given.get(contribution.id());
            if (decision != null && decision.isApproved()) {
                AppliedDecision ruling = ruling(decision, contribution);
                if (before == null
                        || before.commentVersion() != contribution.version()
                        || !before.ruling().equals(ruling)) {
                    pending.computeIfAbsent(ruling, answers -> new ArrayList<>())
                            .add(contribution.id());
                }
                answered(contribution, ruling, decision.reasoning().outcome());
            } else if (before != null) {
                if (decision != null && decision.id().equals(before.ruling().decision())) {
                    reopened.add(decision.id());
                }
                answered(contribution, before.ruling(), before.outcome());
            } else {
                tally.count(contribution.region(), null);
                unanswered.merge(contribution.theme(), 1, Integer::sum);
            }
        }

        private AppliedDecision ruling(Decision decision, ContributionOutline contribution) {
            UUID theme = contribution.theme();
            Theme known = theme == null ? null : themes.get(theme);
            return new AppliedDecision(
                    decision.id(),
                    decision.version(),
                    decision.target() instanceof Target.OfContribution,
                    theme,
                    known == null ? null : known.label());
        }

        private void answered(ContributionOutline contribution, AppliedDecision ruling, Outcome outcome) {
            tally.count(contribution.region(), outcome);
            UUID theme = ruling.theme();
            if (theme == null) {
                withoutTheme++;
            } else {
                answeredThemes
                        .computeIfAbsent(theme, id -> new ThemeSoFar(ruling.themeLabel()))
                        .count(ruling);
            }
        }

        ResponsePlan plan() {
            List<ThemeAnswered> answered = answeredThemes.entrySet().stream()
                    .map(entry -> entry.getValue().asAnswered(entry.getKey(), reasoningOn(entry.getKey())))
                    .sorted(Comparator.comparingInt(ThemeAnswered::contributions)
                            .reversed()
                            .thenComparing(ThemeAnswered::theme))
                    .toList();
            List<PendingAnswers> toGive = pending.entrySet().stream()
                    .map(entry -> new PendingAnswers(entry.getKey(), entry.getValue()))
                    .toList();
            List<ResponsePlan.Unanswered> missing = unanswered.entrySet().stream()
                    .map(entry -> new ResponsePlan.Unanswered(
                            entry.getKey() == null ? null : themes.get(entry.getKey()), entry.getValue()))
                    .sorted(Comparator.comparingInt(ResponsePlan.Unanswered::contributions)
                            .reversed())
                    .toList();
            return new ResponsePlan(tally.counts(), answered, withoutTheme, toGive, missing, reopened.size());
        }

        private @Nullable Reasoning reasoningOn(UUID theme) {
            Decision decision = inForce.onTheme(theme);
            return decision != null && decision.isApproved() ? decision.reasoning() : null;
        }
    }

    /** Counts the answers under one theme. */
    private static final class ThemeSoFar {

        private final @Nullable String label;
        private int contributions;
        private int apart;

        ThemeSoFar(@Nullable String label) {
            this.label = label;
        }

        void count(AppliedDecision ruling) {
            contributions++;
            if (ruling.exception()) {
                apart++;
            }
        }

        ThemeAnswered asAnswered(UUID theme, @Nullable Reasoning reasoning) {
            return new ThemeAnswered(theme, label, reasoning, contributions, apart);
        }
    }
}
