package org.palabre.synthesis.grouping.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.platform.web.RefusedForm;
import org.palabre.synthesis.consultation.Consultations;
import org.palabre.synthesis.curation.web.ActDescriptions;
import org.palabre.synthesis.grouping.AnswerProposal;
import org.palabre.synthesis.grouping.Proposal;
import org.palabre.synthesis.grouping.Proposals;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of a proposal, where a member applies or dismisses it. */
@Controller
class ProposalPages {

    private final Consultations consultations;
    private final Proposals proposals;
    private final AnswerProposal answerProposal;
    private final ActDescriptions actDescriptions;
    private final RefusedForm refusedForm;

    ProposalPages(
            Consultations consultations,
            Proposals proposals,
            AnswerProposal answerProposal,
            ActDescriptions actDescriptions,
            RefusedForm refusedForm) {
        this.consultations = consultations;
        this.proposals = proposals;
        this.answerProposal = answerProposal;
        this.actDescriptions = actDescriptions;
        this.refusedForm = refusedForm;
    }

    /**
     * The form of a member's answer.
     *
     * @param run the run shown to the member
     */
    record Answer(UUID run) {}

    @GetMapping("/themes/of/{slug}/proposal")
    String show(@PathVariable String slug, Model model, Locale language) {
        model.addAttribute("consultation", consultations.published(slug));
        Optional<Proposal> open = proposals.open(slug);
        @Nullable ProposalView view = open.map(
                        proposal -> ProposalView.of(proposal, proposals.isFresh(proposal), actDescriptions, language))
                .orElse(null);
        if (view != null) {
            model.addAttribute("proposal", view);
        }
        return "synthesis/proposal";
    }

    @PostMapping("/themes/of/{slug}/proposal/application")
    String apply(
            Member member,
            @PathVariable String slug,
            @ModelAttribute Answer answer,
            Model model,
            Locale language,
            ServerHttpResponse response) {
        try {
            answerProposal.apply(member, slug, answer.run());
            return "redirect:/themes/of/" + slug + "/history";
        } catch (Refusal refusal) {
            refusedForm.explain(refusal, model, language, response);
            return show(slug, model, language);
        }
    }

    @PostMapping("/themes/of/{slug}/proposal/dismissal")
    String dismiss(@PathVariable String slug, @ModelAttribute Answer answer) {
        answerProposal.dismiss(slug, answer.run());
        return "redirect:/themes/of/" + slug;
    }
}
