package org.palabre.consultation.receipt.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.contribution.ContributionContent;
import org.palabre.consultation.receipt.Answer;
import org.palabre.consultation.receipt.FollowContribution;
import org.palabre.consultation.receipt.FollowContribution.FollowedContribution;
import org.palabre.consultation.receipt.FollowContribution.Stage;
import org.palabre.consultation.receipt.FollowContribution.UnderTheme;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** API of receipts. */
@RestController
@Tag(name = "Receipts")
class ReceiptApi {

    private final FollowContribution followContribution;

    ReceiptApi(FollowContribution followContribution) {
        this.followContribution = followContribution;
    }

    /** A contribution, its theme and the response to it. */
    record Followed(
            UUID contributionId,
            String receiptCode,
            String consultation,
            Instant submittedAt,
            @JsonProperty("said") ContributionContent content,
            Stage stage,
            @Nullable UnderTheme theme,
            @Nullable Answer answer) {

        static Followed of(FollowedContribution followed) {
            var contribution = followed.contribution();
            return new Followed(
                    contribution.id(),
                    followed.code().toString(),
                    contribution.consultation(),
                    contribution.submittedAt(),
                    contribution.content(),
                    followed.stage(),
                    followed.theme(),
                    followed.answer());
        }
    }

    @GetMapping("/api/receipts/{code}")
    @Operation(
            summary = "Follow a contribution by its receipt code",
            description = "Case, spaces and hyphens of the code do not matter.")
    ResponseEntity<Followed> follow(@PathVariable String code) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Followed.of(followContribution.follow(code)));
    }
}
