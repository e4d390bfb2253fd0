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
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages to draft, approve and withdraw the decision on a theme or contribution. */
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
                    .record(member, target, form.toReasoningForm(), form.expectedVersion())
                    .decision();
            return toBoard(decision, BoardNotice.RECORDED);
        } catch (Refusal refusal) {
            refusedForm.explain(refusal, model, language, response);
            return redisplay(target, member, form, model);
        } catch (OptimisticLockingFailureException conflict) {
            response.setStatusCode(HttpStatus.CONFLICT);
            model.addAttribute("conflict", true);
            return redisplay(target, member, form.withExpectedVersionOf(view.current(target)), model);
        }
    }

    private String redisplay(Target target, Member member, DecisionForm form, Model model) {
        String page = view.show(target, member, 0, model);
        model.addAttribute("form", form);
        return page;
    }

    @PostMapping("/decisions/{id}/approval")
    String approve(Member member, @PathVariable UUID id, @ModelAttribute("read") VersionForm form) {
        try {
            return toBoard(approveDecision.approve(member, id, form.expectedVersion()), BoardNotice.APPROVED);
        } catch (OptimisticLockingFailureException conflict) {
            return toChangedDecision(id);
        }
    }

    @PostMapping("/decisions/{id}/withdrawal")
    String withdraw(Member member, @PathVariable UUID id, @ModelAttribute("read") VersionForm form) {
        try {
            return toBoard(withdrawDecision.withdraw(member, id, form.expectedVersion()), BoardNotice.WITHDRAWN);
        } catch (OptimisticLockingFailureException conflict) {
            return toChangedDecision(id);
        }
    }

    private String toChangedDecision(UUID id) {
        return "redirect:" + view.address(id) + "?changed=true";
    }

    private static String toBoard(Decision decision, BoardNotice notice) {
        return "redirect:/decisions/of/" + decision.consultation() + "?done=" + notice.parameter();
    }

    private static Target target(String kind, UUID id) {
        return switch (kind) {
            case DecideView.THEMES -> new Target.OfTheme(id);
            case DecideView.CONTRIBUTIONS -> new Target.OfContribution(id);
            default -> throw Refusal.notFound("not-found");
        };
    }

    /**
     * Form field of the approve and withdraw buttons.
     *
     * @param expectedVersion version of the decision that the member read
     */
    record VersionForm(@BindParam("seen") @Nullable Long expectedVersion) {}
}
