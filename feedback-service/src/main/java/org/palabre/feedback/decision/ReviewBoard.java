package org.palabre.feedback.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.palabre.feedback.consultation.Consultation;
import org.palabre.feedback.contribution.AnswerableContributions;
import org.palabre.feedback.contribution.ContributionOutline;
import org.palabre.feedback.decision.Board.ThemeLine;
import org.palabre.feedback.theme.Theme;
import org.palabre.feedback.theme.Themes;
import org.springframework.stereotype.Service;

/** Computes the board of decisions for the forum. */
@Service
public class ReviewBoard {

    private final Themes themes;
    private final AnswerableContributions contributions;
    private final Decisions decisions;

    ReviewBoard(Themes themes, AnswerableContributions contributions, Decisions decisions) {
        this.themes = themes;
        this.contributions = contributions;
        this.decisions = decisions;
    }

    /** The board of one consultation. */
    public Board of(Consultation consultation) {
        List<Decision> all = decisions.of(consultation.slug());
        var inForce = new DecisionsInForce(all);
        Map<UUID, Integer> sizes = new HashMap<>();
        int total = 0;
        int approved = 0;
        int withoutTheme = 0;
        int withoutThemeApproved = 0;
        for (ContributionOutline contribution : contributions.outlines(consultation.slug())) {
            Decision decision = inForce.governing(contribution);
            int increment = decision != null && decision.isApproved() ? 1 : 0;
            total++;
            approved += increment;
            UUID theme = contribution.theme();
            if (theme == null) {
                withoutTheme++;
                withoutThemeApproved += increment;
            } else {
                sizes.merge(theme, 1, Integer::sum);
            }
        }
        return new Board(
                consultation,
                total,
                approved,
                lines(consultation, inForce, sizes),
                withoutTheme,
                withoutThemeApproved,
                all.stream()
                        .filter(decision -> decision.target() instanceof Target.OfContribution)
                        .toList());
    }

    private List<ThemeLine> lines(Consultation consultation, DecisionsInForce inForce, Map<UUID, Integer> sizes) {
        List<ThemeLine> lines = new ArrayList<>();
        for (Theme theme : themes.of(consultation.slug())) {
            Decision decision = inForce.onTheme(theme.id());
            int size = sizes.getOrDefault(theme.id(), 0);
            if (size > 0 || (decision != null && !theme.isRetired())) {
                lines.add(new ThemeLine(theme, size, decision));
            }
        }
        lines.sort(Comparator.comparingInt(ThemeLine::contributions)
                .reversed()
                .thenComparing(line -> line.theme().label()));
        return lines;
    }
}
