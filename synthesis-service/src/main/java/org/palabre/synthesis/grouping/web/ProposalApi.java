package org.palabre.synthesis.grouping.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.consultation.Consultations;
import org.palabre.synthesis.curation.web.ActDescriptions;
import org.palabre.synthesis.curation.web.ActView;
import org.palabre.synthesis.grouping.AnswerProposal;
import org.palabre.synthesis.grouping.Proposals;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** JSON endpoints for the proposal of a full run. */
@RestController
@RequestMapping("/api/themes/proposal")
@Tag(name = "Curation")
class ProposalApi {

    private final Consultations consultations;
    private final Proposals proposals;
    private final AnswerProposal answerProposal;
    private final ActDescriptions actDescriptions;

    ProposalApi(
            Consultations consultations,
            Proposals proposals,
            AnswerProposal answerProposal,
            ActDescriptions actDescriptions) {
        this.consultations = consultations;
        this.proposals = proposals;
        this.answerProposal = answerProposal;
        this.actDescriptions = actDescriptions;
    }

    @GetMapping
    @Operation(summary = "The proposal of the last run over a curated consultation")
    @ApiResponse(responseCode = "200", description = "The proposal")
    @ApiResponse(responseCode = "404", description = "No such consultation, or no open proposal")
    ProposalView proposal(@RequestParam String consultation, @Parameter(hidden = true) Locale language) {
        consultations.published(consultation);
        return proposals
                .open(consultation)
                .map(open -> ProposalView.of(open, proposals.isFresh(open), actDescriptions, language))
                .orElseThrow(() -> Refusal.notFound("proposal-none"));
    }

    @PostMapping("/{run}/application")
    @Operation(summary = "Apply the proposal of a run")
    @ApiResponse(responseCode = "200", description = "The act as listed in the history")
    @ApiResponse(responseCode = "409", description = "The proposal is closed, or themes have changed since")
    ActView apply(
            @Parameter(hidden = true) Member member,
            @Parameter(hidden = true) Locale language,
            @PathVariable UUID run,
            @RequestParam String consultation) {
        return actDescriptions.line(answerProposal.apply(member, consultation, run), language);
    }

    @PostMapping("/{run}/dismissal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Dismiss the proposal of a run without any change")
    @ApiResponse(responseCode = "204", description = "Dismissed")
    @ApiResponse(responseCode = "409", description = "The proposal is closed")
    void dismiss(@PathVariable UUID run, @RequestParam String consultation) {
        answerProposal.dismiss(consultation, run);
    }
}
