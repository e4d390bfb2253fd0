package org.palabre.feedback.response;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The decision that an answer is based on.
 *
 * @param decision identity of the decision
 * @param version its version, so that later changes leave the answer unchanged
 * @param exception whether the decision is on the contribution, not on its theme
 * @param theme the contribution's theme at that time, if any
 * @param themeLabel label of that theme
 */
public record AppliedDecision(
        UUID decision,
        long version,
        boolean exception,
        @Nullable UUID theme,
        @Nullable String themeLabel) {}
