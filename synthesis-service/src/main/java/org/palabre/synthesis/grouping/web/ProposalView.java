package org.palabre.synthesis.grouping.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.palabre.synthesis.curation.ThemeTransition;
import org.palabre.synthesis.curation.web.ActDescriptions;
import org.palabre.synthesis.grouping.Proposal;

/** What a full run would change. */
@Schema(name = "Proposal")
record ProposalView(
        @Schema(description = "The run it comes from") UUID run,
        Instant at,

        @Schema(
                description =
                        "Whether the themes are still those that it was worked out from; if not, it cannot be applied")
        boolean fresh,

        @Schema(description = "Themes that would begin") int begin,
        @Schema(description = "Themes that would end") int end,

        @Schema(description = "Contributions that would change place or be confirmed where they are")
        int contributions,

        @Schema(description = "What it would change, line by line, in the reader's language")
        List<String> changes) {

    static ProposalView of(Proposal proposal, boolean fresh, ActDescriptions words, Locale language) {
        List<ThemeTransition> steps = proposal.change().themes();
        return new ProposalView(
                proposal.run(),
                proposal.at(),
                fresh,
                (int) steps.stream().filter(ThemeTransition::begins).count(),
                (int) steps.stream().filter(ThemeTransition::ends).count(),
                proposal.change().size(),
                words.of(proposal.change(), language));
    }
}
