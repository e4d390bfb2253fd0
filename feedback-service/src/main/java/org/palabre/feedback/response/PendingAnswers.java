package org.palabre.feedback.response;

import java.util.List;
import java.util.UUID;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * Pending answers of a response version that share one decision.
 *
 * @param appliedDecision the decision behind them
 * @param contributions identities of the contributions
 */
record PendingAnswers(@Field("ruling") AppliedDecision appliedDecision, List<UUID> contributions) {}
