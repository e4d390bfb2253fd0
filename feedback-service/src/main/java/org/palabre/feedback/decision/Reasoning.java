package org.palabre.feedback.decision;

/**
 * What is decided, and why: elements 2 to 5 of the reasoned response (handbook 2.1.d).
 *
 * @param outcome included or not
 * @param considered how decision makers considered what was contributed
 * @param influence how it influenced the outcome
 * @param reasons why it is included or not
 * @param furtherUse how it will be used beyond this plan
 */
public record Reasoning(Outcome outcome, String considered, String influence, String reasons, String furtherUse) {}
