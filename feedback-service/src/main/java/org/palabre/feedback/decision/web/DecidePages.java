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
import org.palabre.platform.web.Problems;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** Deciding on a theme or on one contribution, approving it, and taking it back. */
@Controller
class DecidePages {

    private final DecideView view;
    private final RecordDecision recordDecision;
    private final ApproveDecision approveDecision;
    private final WithdrawDecision withdrawDecision;
    private final Problems problems;

    DecidePages(
            DecideView view,
            RecordDecision recordDecision,
            ApproveDecision approveDecision,
            WithdrawDecision withdrawDecision,
            Problems problems) {
        this.view = view;
        this.recordDecision = recordDecision;
        this.approveDecision = approveDecision;
        this.withdrawDecision = withdrawDecision;
        this.problems = problems;
    }

    @GetMapping("/decisions/on/{kind}/{id}")
    Rendering show(
            Member member,
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "false") boolean changed) {
        return view.of(target(kind, id), member, page)
                .modelAttribute("changed", changed)
                .build();
    }

    @PostMapping("/decisions/on/{kind}/{id}")
    Rendering record(
            Member member,
            Locale language,
            @PathVariable String kind,
            @PathVariable UUID id,
            @ModelAttribute DecisionForm form) {
        Target target = target(kind, id);
        try {
            Decision decision = recordDecision
                    .record(member, target, form.draft(), form.seen())
                    .decision();
            return toBoard(decision, Done.RECORDED);
        } catch (Refusal refusal) {
            if (refusal.faults().isEmpty()) {
                throw refusal;
            }
            return view.of(target, member, 0)
                    .modelAttribute("form", form)
                    .modelAttribute("faults", problems.byField(refusal.faults(), language))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .build();
        } catch (OptimisticLockingFailureException lost) {
            return view.of(target, member, 0)
                    .modelAttribute("form", form.havingSeen(view.current(target)))
                    .modelAttribute("lost", true)
                    .status(HttpStatus.CONFLICT)
                    .build();
        }
    }

    @PostMapping("/decisions/{id}/approval")
    Rendering approve(Member member, @PathVariable UUID id, @ModelAttribute Seen read) {
        try {
            return toBoard(approveDecision.approve(member, id, read.seen()), Done.APPROVED);
        } catch (OptimisticLockingFailureException changed) {
            return toDecisionThatChanged(id);
        }
    }

    @PostMapping("/decisions/{id}/withdrawal")
    Rendering withdraw(Member member, @PathVariable UUID id, @ModelAttribute Seen read) {
        try {
            return toBoard(withdrawDecision.withdraw(member, id, read.seen()), Done.WITHDRAWN);
        } catch (OptimisticLockingFailureException changed) {
            return toDecisionThatChanged(id);
        }
    }

    private Rendering toDecisionThatChanged(UUID id) {
        return Rendering.redirectTo(view.address(id) + "?changed=true").build();
    }

    private static Rendering toBoard(Decision decision, Done done) {
        return Rendering.redirectTo("/decisions/of/" + decision.consultation() + "?done=" + done.word())
                .build();
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
