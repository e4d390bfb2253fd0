package org.palabre.consultation.contribution;

/** How a contribution came in; online and in person count the same (handbook 2.1.b.2). */
public enum Origin {
    /** Through the site or the API. */
    ONLINE,
    /** From the notes of a regional workshop. */
    WORKSHOP,
    /** By text message. */
    SMS,
    /** On a paper form, typed in later. */
    PAPER
}
