package org.palabre.consultation.contribution;

import java.util.UUID;

/**
 * What a contributor gets for a contribution.
 *
 * @param contribution its identity
 * @param code the code to find it again
 * @param isNew false if this was a repetition
 */
public record Receipt(UUID contribution, ReceiptCode code, boolean isNew) {}
