package org.palabre.synthesis.theme.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.contribution.Origin;
import org.palabre.synthesis.contribution.Tally;
import org.palabre.synthesis.theme.Problem;
import org.palabre.synthesis.theme.ReadThemes;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeState;

/** A theme with all that is known of it but its contributions. */
@Schema(name = "ThemeInFull")
record ThemeInFullView(
        UUID id,
        @Schema(description = "Slug of the consultation") String consultation,

        @Schema(description = "A short noun phrase in the contributors' own words")
        String label,

        @Schema(description = "The machine's own label, which a person's outranks")
        String foundLabel,

        @Schema(description = "What a person says of it") @Nullable String note,

        @Schema(description = "Whether the forum ever decided on it: then it does not end")
        boolean decided,

        @Schema(description = "Contributions under it, provisional ones included")
        int size,

        @Schema(description = "RETIRED: no longer there") ThemeState state,
        @Schema(description = "Up to five telling words") List<String> keywords,

        @Schema(description = "Contributions whose place no full run has confirmed yet")
        int provisional,

        @Schema(description = "Contributions by region, by its slug")
        Map<String, Integer> regions,

        @Schema(description = "Contributions by channel") Map<Origin, Integer> channels,

        @Schema(description = "Up to three contributions that represent it")
        List<ContributionView> quotations,

        @Schema(description = "What it divides into; empty when it is of one piece")
        List<Part> subThemes,

        @Schema(description = "Of a retired theme: where most of its contributions went")
        @JsonProperty("ledTo")
        @Nullable UUID mergedInto,

        @Schema(description = "The problem behind it, by the handbook's four questions; absent until the forum says it")
        @Nullable Problem problem,

        @Schema(description = "How the forum ranks it; absent until it begins to") @Nullable PriorityView priority) {

    @Schema(name = "SubTheme")
    record Part(String label, int size) {}

    static ThemeInFullView of(ReadThemes.InFull read) {
        Theme theme = read.theme();
        Tally tally = read.tally();
        return new ThemeInFullView(
                theme.id(),
                theme.consultation(),
                theme.label(),
                theme.description().label(),
                theme.note(),
                theme.isDecided(),
                tally.size(),
                theme.state(),
                theme.description().keywords(),
                tally.provisional(),
                tally.regions(),
                tally.channels(),
                read.quotations().stream().map(ContributionView::of).toList(),
                read.parts().stream()
                        .map(part -> new Part(part.label(), part.members().size()))
                        .toList(),
                theme.mergedInto(),
                theme.problem(),
                PriorityView.of(theme.priority()));
    }
}
