package org.palabre.synthesis.theme.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.theme.Level;
import org.palabre.synthesis.theme.Priority;

/** The forum's ranking of a theme (handbook 2.1.c). */
@Schema(name = "ThemePriority")
record PriorityView(
        @Nullable Level urgency,
        @Nullable Level feasibility,
        @Nullable Level impact,

        @Schema(description = "The median of the three levels, once all are given") @Nullable Level overall) {

    static @Nullable PriorityView of(@Nullable Priority priority) {
        return priority == null
                ? null
                : new PriorityView(priority.urgency(), priority.feasibility(), priority.impact(), priority.overall());
    }
}
