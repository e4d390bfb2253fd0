package org.palabre.feedback.decision.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.consultation.Consultations;
import org.palabre.feedback.contribution.AnswerableContribution;
import org.palabre.feedback.contribution.AnswerableContributions;
import org.palabre.feedback.decision.Board;
import org.palabre.feedback.decision.Decision;
import org.palabre.feedback.decision.Decisions;
import org.palabre.feedback.decision.ReviewBoard;
import org.palabre.feedback.decision.Target;
import org.palabre.feedback.theme.Theme;
import org.palabre.feedback.theme.Themes;
import org.palabre.feedback.web.Pages;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.platform.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Model of the decision page: the target, its decision and the actions open to the member. */
@Component
class DecideView {

    static final String THEMES = "themes";
    static final String CONTRIBUTIONS = "contributions";

    private final Consultations consultations;
    private final Themes themes;
    private final AnswerableContributions contributions;
    private final Decisions decisions;
    private final ReviewBoard reviewBoard;

    DecideView(
            Consultations consultations,
            Themes themes,
            AnswerableContributions contributions,
            Decisions decisions,
            ReviewBoard reviewBoard) {
        this.consultations = consultations;
        this.themes = themes;
        this.contributions = contributions;
        this.decisions = decisions;
        this.reviewBoard = reviewBoard;
    }

    /** The decision on a target, if any. */
    @Nullable Decision current(Target target) {
        return decisions.on(target);
    }

    /** Address of the page of a decision. */
    String address(UUID decision) {
        return address(decisions.get(decision).target());
    }

    private static String address(Target target) {
        return switch (target) {
            case Target.OfTheme(UUID id) -> "/decisions/on/" + THEMES + "/" + id;
            case Target.OfContribution(UUID id) -> "/decisions/on/" + CONTRIBUTIONS + "/" + id;
        };
    }

    /** Renders the page with the form filled from the current decision. */
    String show(Target target, Member member, int page, Model model) {
        Decision decision = current(target);
        boolean own = decision != null && decision.draftedBy().equals(member.id());
        model.addAttribute("action", address(target));
        model.addAttribute("form", DecisionForm.of(decision));
        model.addAttribute("mayDecide", member.is(Role.MSF) || member.is(Role.SECRETARIAT));
        model.addAttribute("mayApprove", member.is(Role.SECRETARIAT) && !own);
        model.addAttribute("ownDraft", member.is(Role.SECRETARIAT) && own);
        if (decision != null) {
            model.addAttribute("decision", decision);
            model.addAttribute("history", decision.history().reversed());
        }
        switch (target) {
            case Target.OfTheme(UUID id) -> addTheme(id, page, model);
            case Target.OfContribution(UUID id) -> addContribution(id, model);
        }
        return "feedback/decide";
    }

    private void addTheme(UUID id, int page, Model model) {
        Theme theme = themes.find(id);
        if (theme == null) {
            throw Refusal.notFound("theme-unknown");
        }
        Board board = reviewBoard.of(consultations.get(theme.consultation()));
        int size = board.themes().stream()
                .filter(line -> line.theme().id().equals(id))
                .mapToInt(Board.ThemeLine::contributions)
                .sum();
        var pages = Pages.at(address(new Target.OfTheme(id)), page, size, Pages.OF_TEXTS);
        model.addAttribute("consultation", board.consultation());
        model.addAttribute("theme", theme);
        model.addAttribute("size", size);
        model.addAttribute("pages", pages);
        model.addAttribute("decisionOn", DecisionsByContribution.of(board.exceptions()));
        model.addAttribute(
                "contributions", contributions.under(theme.consultation(), id, pages.number(), pages.size()));
    }

    private void addContribution(UUID id, Model model) {
        AnswerableContribution contribution = contributions.find(id);
        if (contribution == null) {
            throw Refusal.notFound("contribution-unknown");
        }
        model.addAttribute("consultation", consultations.get(contribution.consultation()));
        model.addAttribute("contribution", contribution);
        model.addAttribute("submission", Objects.requireNonNull(contribution.submission()));
        UUID theme = contribution.theme();
        if (theme != null) {
            Theme parentTheme = themes.find(theme);
            Decision themeDecision = decisions.on(new Target.OfTheme(theme));
            if (parentTheme != null) {
                model.addAttribute("parentTheme", parentTheme);
            }
            if (themeDecision != null) {
                model.addAttribute("themeDecision", themeDecision);
            }
        }
    }
}
