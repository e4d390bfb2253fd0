package org.palabre.synthesis.contribution;

/** The channel a contribution came through. */
public enum Origin {
    ONLINE,
    WORKSHOP,
    SMS,
    PAPER
}
