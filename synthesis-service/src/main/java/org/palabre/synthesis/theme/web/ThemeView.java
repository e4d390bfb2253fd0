package org.palabre.synthesis.theme.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.contribution.Origin;
import org.palabre.synthesis.theme.Problem;
import org.palabre.synthesis.theme.ReadThemes;
import org.palabre.synthesis.theme.ThemeState;

/** A theme in a list. */
@Schema(name = "Theme")
record ThemeView(
        UUID id,
        @Schema(description = "Slug of the consultation") String consultation,

        @Schema(description = "A short noun phrase in the contributors' own words")
        String label,

        @Schema(description = "Contributions under it, provisional ones included")
        int size,

        @Schema(description = "CANDIDATE: found by the engine; SELECTED: kept by the forum")
        ThemeState state,

        @Schema(description = "Up to five telling words") List<String> keywords,

        @Schema(description = "Contributions whose place no full run has confirmed yet")
        int provisional,

        @Schema(description = "Contributions by region, by its slug; a region without any is left out")
        Map<String, Integer> regions,

        @Schema(description = "Contributions by channel; a channel without any is left out")
        Map<Origin, Integer> channels,

        @Schema(description = "The problem behind it, by the handbook's four questions; absent until the forum says it")
        @Nullable Problem problem,

        @Schema(description = "How the forum ranks it; absent until it begins to") @Nullable PriorityView priority) {

    static ThemeView of(ReadThemes.Counted counted) {
        return new ThemeView(
                counted.theme().id(),
                counted.theme().consultation(),
                counted.theme().label(),
                counted.tally().size(),
                counted.theme().state(),
                counted.theme().description().keywords(),
                counted.tally().provisional(),
                counted.tally().regions(),
                counted.tally().channels(),
                counted.theme().problem(),
                PriorityView.of(counted.theme().priority()));
    }
}
