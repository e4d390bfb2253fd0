package org.palabre.feedback.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The target of a decision in the body of events: either a theme or a contribution. */
record TargetPayload(@Nullable UUID theme, @Nullable UUID contribution) {

    static TargetPayload of(Target target) {
        return switch (target) {
            case Target.OfTheme(UUID theme) -> new TargetPayload(theme, null);
            case Target.OfContribution(UUID contribution) -> new TargetPayload(null, contribution);
        };
    }
}
