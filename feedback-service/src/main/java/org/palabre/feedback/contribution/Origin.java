package org.palabre.feedback.contribution;

/** Channel of a contribution; all channels count the same (handbook 2.1.b.2). */
public enum Origin {
    /** Web form or API. */
    ONLINE,
    /** Regional workshop. */
    WORKSHOP,
    /** Text message. */
    SMS,
    /** Paper. */
    PAPER
}
