package org.palabre.consultation.contribution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a contributor gets for a contribution.
 *
 * @param contribution its identity
 * @param code the code to find it again; {@code null} where the key was public once
 * @param isNew false if this was a repetition
 */
public record Receipt(UUID contribution, @Nullable ReceiptCode code, boolean isNew) {}
