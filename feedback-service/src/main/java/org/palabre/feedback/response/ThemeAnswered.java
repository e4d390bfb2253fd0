package org.palabre.feedback.response;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.decision.Reasoning;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * What the response says of one theme.
 *
 * @param theme its identity
 * @param label what it was called
 * @param reasoning what was decided on it; absent where each of its contributions was decided by itself
 * @param contributions how many of its contributions are answered
 * @param apart how many of those by a decision of their own
 */
public record ThemeAnswered(
        UUID theme,
        @Nullable String label,
        @Field("verdict") @JsonProperty("verdict") @Nullable Reasoning reasoning,
        int contributions,
        int apart) {}
