package org.palabre.feedback.response;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an answer rests on.
 *
 * @param decision identity of the decision
 * @param version of the decision, so that a later change of it leaves this answer as it was
 * @param exception whether the decision is on the contribution itself, not on its theme
 * @param theme the theme the contribution was under, if any
 * @param themeLabel what that theme was called
 */
public record AppliedDecision(
        UUID decision,
        long version,
        boolean exception,
        @Nullable UUID theme,
        @Nullable String themeLabel) {}
