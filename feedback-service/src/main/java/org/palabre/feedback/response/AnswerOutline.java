package org.palabre.feedback.response;

import java.util.UUID;
import org.palabre.feedback.decision.Outcome;

/**
 * The fields of an answer that planning the next version needs.
 *
 * @param contribution identity of the contribution
 * @param commentVersion version of the submission
 * @param appliedDecision the decision behind it
 * @param outcome its outcome
 */
record AnswerOutline(UUID contribution, long commentVersion, AppliedDecision appliedDecision, Outcome outcome) {}
