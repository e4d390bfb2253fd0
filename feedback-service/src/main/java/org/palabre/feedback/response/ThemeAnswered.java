package org.palabre.feedback.response;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.decision.Reasoning;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * The answer to one theme in the response.
 *
 * @param theme its identity
 * @param label its label
 * @param reasoning the reasoning on the theme; null if each of its contributions has its own decision
 * @param contributions number of answered contributions under it
 * @param apart number of those with a decision of their own
 */
public record ThemeAnswered(
        UUID theme,
        @Nullable String label,
        @Field("verdict") @JsonProperty("verdict") @Nullable Reasoning reasoning,
        int contributions,
        int apart) {}
