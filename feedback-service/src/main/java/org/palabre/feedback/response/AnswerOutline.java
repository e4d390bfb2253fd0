package org.palabre.feedback.response;

import java.util.UUID;
import org.palabre.feedback.decision.Outcome;

/**
 * As much of an answer as planning the next version needs.
 *
 * @param contribution whom it answers
 * @param commentVersion version of what was contributed
 * @param ruling what it rests on
 * @param outcome what it comes to
 */
record AnswerOutline(UUID contribution, long commentVersion, AppliedDecision ruling, Outcome outcome) {}
