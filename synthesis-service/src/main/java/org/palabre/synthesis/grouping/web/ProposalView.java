package org.palabre.synthesis.grouping.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.palabre.synthesis.curation.ThemeTransition;
import org.palabre.synthesis.curation.web.ActDescriptions;
import org.palabre.synthesis.grouping.Proposal;

/** The proposal of a full run. */
@Schema(name = "Proposal")
record ProposalView(
        @Schema(description = "The run that made the proposal")
        UUID run,

        Instant at,

        @Schema(description = "Whether the themes are unchanged since the run; a stale proposal cannot be applied")
        boolean fresh,

        @Schema(description = "New themes") int begin,
        @Schema(description = "Retired themes") int end,

        @Schema(description = "Contributions that would be moved or confirmed")
        int contributions,

        @Schema(description = "Descriptions of the changes, in the requested language")
        List<String> changes) {

    static ProposalView of(Proposal proposal, boolean fresh, ActDescriptions words, Locale language) {
        List<ThemeTransition> transitions = proposal.change().themes();
        return new ProposalView(
                proposal.run(),
                proposal.at(),
                fresh,
                (int) transitions.stream().filter(ThemeTransition::begins).count(),
                (int) transitions.stream().filter(ThemeTransition::ends).count(),
                proposal.change().size(),
                words.of(proposal.change(), language));
    }
}
