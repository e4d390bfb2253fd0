package org.palabre.consultation.receipt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Answer to one contribution: elements 2 to 5 of the reasoned response (handbook 2.1.d); element 1 is the contribution.
 *
 * @param outcome {@code INCLUSION}, {@code AMENDMENT} or {@code REJECTION}
 * @param themeLabel theme of the decision; {@code null} for a decision on the contribution itself
 * @param considered how decision makers considered it
 * @param influence how it influenced the outcome
 * @param reasons why it is included or not
 * @param furtherUse how it will be used beyond this plan
 * @param answeredAt time of publication of the response
 */
public record Answer(
        String outcome,
        @Nullable String themeLabel,
        String considered,
        String influence,
        String reasons,
        String furtherUse,
        Instant answeredAt) {}
