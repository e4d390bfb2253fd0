package org.palabre.feedback.decision.web;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.decision.ApproveDecision;
import org.palabre.feedback.decision.Decision;
import org.palabre.feedback.decision.RecordDecision;
import org.palabre.feedback.decision.Target;
import org.palabre.feedback.decision.WithdrawDecision;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.platform.web.RefusedForm;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Deciding on a theme or on one contribution, approving it, and taking it back. */
@Controller
class DecidePages {

    private final DecideView view;
    private final RecordDecision recordDecision;
    private final ApproveDecision approveDecision;
    private final WithdrawDecision withdrawDecision;
    private final RefusedForm refusedForm;

    DecidePages(
            DecideView view,
            RecordDecision recordDecision,
            ApproveDecision approveDecision,
            WithdrawDecision withdrawDecision,
            RefusedForm refusedForm) {
        this.view = view;
        this.recordDecision = recordDecision;
        this.approveDecision = approveDecision;
        this.withdrawDecision = withdrawDecision;
        this.refusedForm = refusedForm;
    }

    @GetMapping("/decisions/on/{kind}/{id}")
    String show(
            Member member,
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "false") boolean changed,
            Model model) {
        model.addAttribute("changed", changed);
        return view.show(target(kind, id), member, page, model);
    }

    @PostMapping("/decisions/on/{kind}/{id}")
    String record(
            Member member,
            Locale language,
            @PathVariable String kind,
            @PathVariable UUID id,
            @ModelAttribute("typed") DecisionForm form,
            Model model,
            ServerHttpResponse response) {
        Target target = target(kind, id);
        try {
            Decision decision = recordDecision
                    .record(member, target, form.draft(), form.seen())
                    .decision();
            return toBoard(decision, Done.RECORDED);
        } catch (Refusal refusal) {
            refusedForm.explain(refusal, model, language, response);
            return again(target, member, form, model);
        } catch (OptimisticLockingFailureException lost) {
            response.setStatusCode(HttpStatus.CONFLICT);
            model.addAttribute("lost", true);
            return again(target, member, form.havingSeen(view.current(target)), model);
        }
    }

    private String again(Target target, Member member, DecisionForm typed, Model model) {
        String page = view.show(target, member, 0, model);
        model.addAttribute("form", typed);
        return page;
    }

    @PostMapping("/decisions/{id}/approval")
    String approve(Member member, @PathVariable UUID id, @ModelAttribute("read") Seen read) {
        try {
            return toBoard(approveDecision.approve(member, id, read.seen()), Done.APPROVED);
        } catch (OptimisticLockingFailureException changed) {
            return toDecisionThatChanged(id);
        }
    }

    @PostMapping("/decisions/{id}/withdrawal")
    String withdraw(Member member, @PathVariable UUID id, @ModelAttribute("read") Seen read) {
        try {
            return toBoard(withdrawDecision.withdraw(member, id, read.seen()), Done.WITHDRAWN);
        } catch (OptimisticLockingFailureException changed) {
            return toDecisionThatChanged(id);
        }
    }

    private String toDecisionThatChanged(UUID id) {
        return "redirect:" + view.address(id) + "?changed=true";
    }

    private static String toBoard(Decision decision, Done done) {
        return "redirect:/decisions/of/" + decision.consultation() + "?done=" + done.word();
    }

    private static Target target(String kind, UUID id) {
        return switch (kind) {
            case DecideView.THEMES -> new Target.OfTheme(id);
            case DecideView.CONTRIBUTIONS -> new Target.OfContribution(id);
            default -> throw Refusal.notFound("not-found");
        };
    }

    /**
     * What a member had before them when they pressed a button.
     *
     * @param seen version of the decision
     */
    record Seen(@Nullable Long seen) {}
}
