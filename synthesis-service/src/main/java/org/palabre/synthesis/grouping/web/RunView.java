package org.palabre.synthesis.grouping.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.engine.EngineSettings;
import org.palabre.synthesis.grouping.GroupingRun;
import org.palabre.synthesis.grouping.RunFailure;
import org.palabre.synthesis.grouping.RunStage;
import org.palabre.synthesis.grouping.RunStatus;
import org.palabre.synthesis.grouping.RunTrigger;
import org.palabre.synthesis.model.ModelUse;

/** Settings, progress and outcome of a full run. */
@Schema(name = "Run")
record RunView(
        UUID id,
        @Schema(description = "Slug of the consultation") String consultation,

        @Schema(description = "Number among the consultation's runs, from 1")
        int number,

        RunStatus status,
        @Schema(description = "Current stage") RunStage stage,
        @Schema(description = "Progress, 0 to 1") double progress,
        @Schema(description = "Reason for the run") RunTrigger trigger,
        String engineVersion,

        @Schema(description = "The engine's settings, including the seed")
        EngineSettings settings,

        Instant startedAt,
        @Nullable Instant endedAt,

        @Schema(description = "Figures measured by the engine")
        GroupingRun.@Nullable Figures figures,

        @Schema(description = "Changes made or proposed") GroupingRun.@Nullable Outcome outcome,

        @Schema(description = "Reason for the failure") @Nullable RunFailure failure,

        @Schema(description = "Use of the embedding model, or the reason against it; absent if none is configured")
        @Nullable ModelUse model) {

    static RunView of(GroupingRun run) {
        return new RunView(
                run.id(),
                run.consultation(),
                run.number(),
                run.status(),
                run.stage(),
                run.progress(),
                run.trigger(),
                run.engineVersion(),
                run.settings(),
                run.startedAt(),
                run.endedAt(),
                run.figures(),
                run.outcome(),
                run.failure(),
                run.model());
    }
}
