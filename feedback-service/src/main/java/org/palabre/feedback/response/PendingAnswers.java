package org.palabre.feedback.response;

import java.util.List;
import java.util.UUID;

/**
 * Answers that a version of the response still has to give, all resting on the same decision.
 *
 * @param ruling what they rest on
 * @param contributions whom they answer
 */
record PendingAnswers(AppliedDecision ruling, List<UUID> contributions) {}
