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

        @Schema(description = "Number of its contributions, provisional ones included")
        int size,

        @Schema(description = "CANDIDATE: found by the engine; SELECTED: reviewed by the forum")
        ThemeState state,

        @Schema(description = "Up to five characteristic words")
        List<String> keywords,

        @Schema(description = "Number of contributions not yet confirmed by a full run")
        int provisional,

        @Schema(description = "Number of contributions by slug of the region; regions without any are left out")
        Map<String, Integer> regions,

        @Schema(description = "Number of contributions by channel; channels without any are left out")
        Map<Origin, Integer> channels,

        @Schema(
                description =
                        "The problem behind it, by the handbook's four questions; absent until the forum describes it")
        @Nullable Problem problem,

        @Schema(description = "The forum's ranking; absent until a criterion is given") @Nullable PriorityView priority) {

    static ThemeView of(ReadThemes.ThemeWithTally entry) {
        return new ThemeView(
                entry.theme().id(),
                entry.theme().consultation(),
                entry.theme().label(),
                entry.tally().size(),
                entry.theme().state(),
                entry.theme().description().keywords(),
                entry.tally().provisional(),
                entry.tally().regions(),
                entry.tally().channels(),
                entry.theme().problem(),
                PriorityView.of(entry.theme().priority()));
    }
}
