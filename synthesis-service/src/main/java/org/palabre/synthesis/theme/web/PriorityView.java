package org.palabre.synthesis.theme.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.theme.Level;
import org.palabre.synthesis.theme.Priority;

/** How the forum ranks a theme (handbook 2.1.c). */
@Schema(name = "ThemePriority")
record PriorityView(
        @Nullable Level urgency,
        @Nullable Level feasibility,
        @Nullable Level impact,

        @Schema(description = "The one in the middle of the three, once all are judged") @Nullable Level overall) {

    static @Nullable PriorityView of(@Nullable Priority priority) {
        return priority == null
                ? null
                : new PriorityView(priority.urgency(), priority.feasibility(), priority.impact(), priority.overall());
    }
}
