package org.palabre.synthesis.contribution;

/** The channel of a contribution. */
public enum Origin {
    ONLINE,
    WORKSHOP,
    SMS,
    PAPER
}
