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

/** A full run: how it was done, how far it is, what came of it. */
@Schema(name = "Run")
record RunView(
        UUID id,
        @Schema(description = "Slug of the consultation") String consultation,

        @Schema(description = "Counts the consultation's runs from 1")
        int number,

        RunStatus status,
        @Schema(description = "What it is doing") RunStage stage,
        @Schema(description = "How far it is, 0 to 1") double progress,
        @Schema(description = "Why it was started") RunTrigger trigger,
        String engineVersion,

        @Schema(description = "The engine's settings, its seed among them")
        EngineSettings settings,

        Instant startedAt,
        @Nullable Instant endedAt,
        @Schema(description = "What the engine measured") GroupingRun.@Nullable Figures figures,
        @Schema(description = "What changed") GroupingRun.@Nullable Outcome outcome,

        @Schema(description = "Why it came to nothing") @Nullable RunFailure failure,

        @Schema(description = "What part an embedding model had, or why it had none; absent where none is set")
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
