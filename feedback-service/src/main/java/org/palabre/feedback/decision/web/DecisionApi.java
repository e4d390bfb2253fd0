package org.palabre.feedback.decision.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.consultation.Consultations;
import org.palabre.feedback.decision.ApproveDecision;
import org.palabre.feedback.decision.Decision;
import org.palabre.feedback.decision.Decisions;
import org.palabre.feedback.decision.RecordDecision;
import org.palabre.feedback.decision.Target;
import org.palabre.feedback.decision.WithdrawDecision;
import org.palabre.feedback.theme.Theme;
import org.palabre.feedback.theme.Themes;
import org.palabre.platform.security.Member;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** API of decisions. */
@RestController
class DecisionApi {

    private final Consultations consultations;
    private final Themes themes;
    private final Decisions decisions;
    private final RecordDecision recordDecision;
    private final ApproveDecision approveDecision;
    private final WithdrawDecision withdrawDecision;

    DecisionApi(
            Consultations consultations,
            Themes themes,
            Decisions decisions,
            RecordDecision recordDecision,
            ApproveDecision approveDecision,
            WithdrawDecision withdrawDecision) {
        this.consultations = consultations;
        this.themes = themes;
        this.decisions = decisions;
        this.recordDecision = recordDecision;
        this.approveDecision = approveDecision;
        this.withdrawDecision = withdrawDecision;
    }

    /** All decisions of a consultation. */
    @GetMapping("/api/decisions")
    List<DecisionView> list(@RequestParam String consultation) {
        String slug = consultations.get(consultation).slug();
        Map<UUID, Theme> byId = themes.of(slug).stream().collect(Collectors.toMap(Theme::id, Function.identity()));
        return decisions.of(slug).stream()
                .map(decision ->
                        DecisionView.of(decision, byId.get(decision.target().id())))
                .toList();
    }

    /** Drafts or changes the decision on a target: 201 if it is the first on the target, else 200. */
    @RequestMapping(
            path = "/api/decisions",
            method = {RequestMethod.PUT, RequestMethod.POST})
    ResponseEntity<DecisionView> record(Member member, @RequestBody DecisionRequest request) {
        var result = recordDecision.record(member, request.toTarget(), request.toReasoningForm(), request.version());
        return ResponseEntity.status(result.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(view(result.decision()));
    }

    /** Approves the draft of another member; {@code version} is the version read. */
    @PostMapping("/api/decisions/{id}/approval")
    DecisionView approve(Member member, @PathVariable UUID id, @RequestParam(required = false) @Nullable Long version) {
        return view(approveDecision.approve(member, id, version));
    }

    /** Withdraws an unpublished decision. */
    @DeleteMapping("/api/decisions/{id}")
    ResponseEntity<Void> withdraw(
            Member member, @PathVariable UUID id, @RequestParam(required = false) @Nullable Long version) {
        withdrawDecision.withdraw(member, id, version);
        return ResponseEntity.noContent().build();
    }

    private DecisionView view(Decision decision) {
        return DecisionView.of(
                decision, decision.target() instanceof Target.OfTheme(UUID theme) ? themes.find(theme) : null);
    }
}
