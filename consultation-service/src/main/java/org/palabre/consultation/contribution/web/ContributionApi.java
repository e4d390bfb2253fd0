package org.palabre.consultation.contribution.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.calendar.Consultations;
import org.palabre.consultation.contribution.Contribution;
import org.palabre.consultation.contribution.ContributionContent;
import org.palabre.consultation.contribution.Contributions;
import org.palabre.consultation.contribution.Receipt;
import org.palabre.consultation.contribution.ReceiptCode;
import org.palabre.consultation.contribution.Submission;
import org.palabre.consultation.contribution.SubmitContribution;
import org.palabre.platform.web.IdempotencyKey;
import org.palabre.platform.web.Listing;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Contributions for machines. */
@RestController
@RequestMapping("/api/consultations/{slug}/contributions")
@Tag(name = "Contributions")
class ContributionApi {

    private final SubmitContribution submitContribution;
    private final Consultations consultations;
    private final Contributions contributions;

    ContributionApi(SubmitContribution submitContribution, Consultations consultations, Contributions contributions) {
        this.submitContribution = submitContribution;
        this.consultations = consultations;
        this.contributions = contributions;
    }

    /**
     * A taken contribution and the code to follow it.
     *
     * @param receiptCode {@code null} for a repeat under a key that was public once
     */
    record Taken(UUID contributionId, @Nullable String receiptCode) {

        static Taken of(Receipt receipt) {
            ReceiptCode code = receipt.code();
            return new Taken(receipt.contribution(), code == null ? null : code.toString());
        }
    }

    /** A contribution as anybody may read it. */
    record Published(
            UUID contributionId,
            Instant submittedAt,
            @JsonProperty("said") ContributionContent content,
            @Nullable String name) {

        static Published of(Contribution contribution) {
            return new Published(
                    contribution.id(),
                    contribution.submittedAt(),
                    contribution.content(),
                    contribution.publishedName());
        }
    }

    @PostMapping
    @Operation(
            summary = "Contribute",
            description =
                    "Needs no account. The header Idempotency-Key holds 1 to 255 printable characters that only the"
                            + " client knows. A repeat has no further effect and returns the same receipt (200); other public"
                            + " words under the same key are refused (409).")
    ResponseEntity<Taken> submit(
            @PathVariable String slug,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestBody Submission submission) {
        Receipt receipt = submitContribution.submit(slug, IdempotencyKey.of(key), submission);
        return ResponseEntity.status(receipt.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(Taken.of(receipt));
    }

    @GetMapping
    @Operation(summary = "Read contributions, the newest first")
    ResponseEntity<List<Published>> list(
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        consultations.publicNamed(slug);
        Pageable wanted = Listing.wanted(
                page, size, Sort.by(Sort.Direction.DESC, "submittedAt").and(Sort.by("id")));
        return Listing.answer(contributions.findByConsultation(slug, wanted).map(Published::of));
    }
}
