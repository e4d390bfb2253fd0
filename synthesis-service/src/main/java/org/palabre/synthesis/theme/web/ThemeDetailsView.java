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

/** A theme with its quotations and sub-themes. */
@Schema(name = "ThemeInFull")
record ThemeDetailsView(
        UUID id,
        @Schema(description = "Slug of the consultation") String consultation,

        @Schema(description = "A short noun phrase in the contributors' own words")
        String label,

        @Schema(description = "The engine's label, which a member's label replaces")
        String foundLabel,

        @Schema(description = "A member's description") @Nullable String note,

        @Schema(description = "Whether a decision on it is in force, which keeps it from ending")
        boolean decided,

        @Schema(description = "Number of its contributions, provisional ones included")
        int size,

        @Schema(description = "RETIRED: merged, split or taken away")
        ThemeState state,

        @Schema(description = "Up to five characteristic words")
        List<String> keywords,

        @Schema(description = "Number of contributions not yet confirmed by a full run")
        int provisional,

        @Schema(description = "Number of contributions by slug of the region")
        Map<String, Integer> regions,

        @Schema(description = "Number of contributions by channel")
        Map<Origin, Integer> channels,

        @Schema(description = "Up to three contributions that represent it")
        List<ContributionView> quotations,

        @Schema(description = "Its sub-themes; empty if it has none")
        List<Part> subThemes,

        @Schema(description = "Of a retired theme: the theme that took over most of its contributions")
        @JsonProperty("ledTo")
        @Nullable UUID mergedInto,

        @Schema(
                description =
                        "The problem behind it, by the handbook's four questions; absent until the forum describes it")
        @Nullable Problem problem,

        @Schema(description = "The forum's ranking; absent until a criterion is given") @Nullable PriorityView priority) {

    @Schema(name = "SubTheme")
    record Part(String label, int size) {}

    static ThemeDetailsView of(ReadThemes.ThemeDetails details) {
        Theme theme = details.theme();
        Tally tally = details.tally();
        return new ThemeDetailsView(
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
                details.quotations().stream().map(ContributionView::of).toList(),
                details.parts().stream()
                        .map(part -> new Part(part.label(), part.members().size()))
                        .toList(),
                theme.mergedInto(),
                theme.problem(),
                PriorityView.of(theme.priority()));
    }
}
