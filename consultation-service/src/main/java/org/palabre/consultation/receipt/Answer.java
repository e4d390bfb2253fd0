package org.palabre.consultation.receipt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Elements 2 to 5 of the reasoned response to one contribution (handbook 2.1.d); element 1 is the contribution itself.
 *
 * @param outcome {@code INCLUSION}, {@code AMENDMENT} or {@code REJECTION}
 * @param themeLabel the theme whose decision reached it; {@code null} for a decision of its own
 * @param considered how decision makers considered it
 * @param influence how it influenced the outcome
 * @param reasons included or not, and why
 * @param furtherUse how it will be used beyond this plan
 * @param answeredAt when the response was published
 */
public record Answer(
        String outcome,
        @Nullable String themeLabel,
        String considered,
        String influence,
        String reasons,
        String furtherUse,
        Instant answeredAt) {}
