package org.palabre.feedback.decision;

/**
 * Outcome and reasons of a decision: elements 2 to 5 of the reasoned response (handbook 2.1.d).
 *
 * @param outcome the outcome
 * @param considered how decision makers considered the contribution
 * @param influence how it influenced the outcome
 * @param reasons why it is included or not
 * @param furtherUse how it will be used beyond this plan
 */
public record Reasoning(Outcome outcome, String considered, String influence, String reasons, String furtherUse) {}
