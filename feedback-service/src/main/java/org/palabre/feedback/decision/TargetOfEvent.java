package org.palabre.feedback.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The target of a decision as events tell it: either a theme or a contribution. */
record TargetOfEvent(@Nullable UUID theme, @Nullable UUID contribution) {

    static TargetOfEvent of(Target target) {
        return switch (target) {
            case Target.OfTheme(UUID theme) -> new TargetOfEvent(theme, null);
            case Target.OfContribution(UUID contribution) -> new TargetOfEvent(null, contribution);
        };
    }
}
