package org.palabre.feedback.contribution;

/** How a contribution came in; all count the same (handbook 2.1.b.2). */
public enum Origin {
    /** Typed into the form, or sent by a machine. */
    ONLINE,
    /** Said in a regional workshop. */
    WORKSHOP,
    /** Sent as a text message. */
    SMS,
    /** Written on paper. */
    PAPER
}
