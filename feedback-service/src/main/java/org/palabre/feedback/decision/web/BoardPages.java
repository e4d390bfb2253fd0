package org.palabre.feedback.decision.web;

import org.jspecify.annotations.Nullable;
import org.palabre.feedback.consultation.Consultation;
import org.palabre.feedback.consultation.Consultations;
import org.palabre.feedback.contribution.AnswerableContributions;
import org.palabre.feedback.decision.Board;
import org.palabre.feedback.decision.ReviewBoard;
import org.palabre.feedback.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages with the progress of decisions. */
@Controller
class BoardPages {

    private final Consultations consultations;
    private final AnswerableContributions contributions;
    private final ReviewBoard reviewBoard;

    BoardPages(Consultations consultations, AnswerableContributions contributions, ReviewBoard reviewBoard) {
        this.consultations = consultations;
        this.contributions = contributions;
        this.reviewBoard = reviewBoard;
    }

    @GetMapping("/decisions")
    String boards(Model model) {
        model.addAttribute(
                "boards",
                consultations.announced().stream().map(reviewBoard::of).toList());
        return "feedback/boards";
    }

    @GetMapping("/decisions/of/{slug}")
    String board(@PathVariable String slug, @RequestParam(required = false) @Nullable String done, Model model) {
        Board board = reviewBoard.of(consultations.get(slug));
        model.addAttribute("board", board);
        model.addAttribute(
                "exceptions",
                contributions.find(board.exceptions().stream()
                        .map(decision -> decision.target().id())
                        .toList()));
        model.addAttribute("decisionOn", DecisionsByContribution.of(board.exceptions()));
        model.addAttribute("done", BoardNotice.of(done));
        return "feedback/board";
    }

    @GetMapping("/decisions/of/{slug}/without-theme")
    String withoutTheme(@PathVariable String slug, @RequestParam(defaultValue = "0") int page, Model model) {
        Consultation consultation = consultations.get(slug);
        Board board = reviewBoard.of(consultation);
        var pages = Pages.at("/decisions/of/" + slug + "/without-theme", page, board.withoutTheme(), Pages.OF_TEXTS);
        model.addAttribute("board", board);
        model.addAttribute("pages", pages);
        model.addAttribute("contributions", contributions.under(slug, null, pages.number(), pages.size()));
        model.addAttribute("decisionOn", DecisionsByContribution.of(board.exceptions()));
        return "feedback/without-theme";
    }
}
