package org.palabre.feedback.response;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.decision.Reasoning;

/**
 * What the response says of one theme.
 *
 * @param theme its identity
 * @param label what it was called
 * @param verdict what was decided on it; absent where each of its contributions was decided by itself
 * @param contributions how many of its contributions are answered
 * @param apart how many of those by a decision of their own
 */
public record ThemeAnswered(
        UUID theme, @Nullable String label, @Nullable Reasoning verdict, int contributions, int apart) {}
