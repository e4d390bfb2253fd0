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
import org.springframework.web.reactive.result.view.Rendering;

/** What a member has before them who decides: the target, the decision as it is, and what they may do with it. */
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

    /** Where a decision is shown. */
    String address(UUID decision) {
        return address(decisions.get(decision).target());
    }

    private static String address(Target target) {
        return switch (target) {
            case Target.OfTheme(UUID id) -> "/decisions/on/" + THEMES + "/" + id;
            case Target.OfContribution(UUID id) -> "/decisions/on/" + CONTRIBUTIONS + "/" + id;
        };
    }

    /** The page, with the form filled from the decision as it is. */
    Rendering.Builder<?> of(Target target, Member member, int page) {
        Decision decision = current(target);
        boolean own = decision != null && decision.draftedBy().equals(member.id());
        var view = Rendering.view("feedback/decide")
                .modelAttribute("action", address(target))
                .modelAttribute("form", DecisionForm.of(decision))
                .modelAttribute("mayDecide", member.is(Role.MSF) || member.is(Role.SECRETARIAT))
                .modelAttribute("mayApprove", member.is(Role.SECRETARIAT) && !own)
                .modelAttribute("ownDraft", member.is(Role.SECRETARIAT) && own);
        if (decision != null) {
            view.modelAttribute("decision", decision)
                    .modelAttribute("history", decision.history().reversed());
        }
        return switch (target) {
            case Target.OfTheme(UUID id) -> addTheme(view, id, page);
            case Target.OfContribution(UUID id) -> addContribution(view, id);
        };
    }

    private Rendering.Builder<?> addTheme(Rendering.Builder<?> view, UUID id, int page) {
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
        return view.modelAttribute("consultation", board.consultation())
                .modelAttribute("theme", theme)
                .modelAttribute("size", size)
                .modelAttribute("pages", pages)
                .modelAttribute("decisionOn", DecisionsByContribution.of(board.exceptions()))
                .modelAttribute(
                        "contributions", contributions.under(theme.consultation(), id, pages.number(), pages.size()));
    }

    private Rendering.Builder<?> addContribution(Rendering.Builder<?> view, UUID id) {
        AnswerableContribution contribution = contributions.find(id);
        if (contribution == null) {
            throw Refusal.notFound("contribution-unknown");
        }
        view.modelAttribute("consultation", consultations.get(contribution.consultation()))
                .modelAttribute("contribution", contribution)
                .modelAttribute("said", Objects.requireNonNull(contribution.submission()));
        UUID theme = contribution.theme();
        if (theme != null) {
            Theme above = themes.find(theme);
            Decision itsThemes = decisions.on(new Target.OfTheme(theme));
            if (above != null) {
                view.modelAttribute("themeAbove", above);
            }
            if (itsThemes != null) {
                view.modelAttribute("itsThemes", itsThemes);
            }
        }
        return view;
    }
}
