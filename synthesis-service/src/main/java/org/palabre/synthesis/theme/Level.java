package org.palabre.synthesis.theme;

/** How much of something there is, as a person judges it; three words, because nobody can tell more apart honestly. */
public enum Level {
    LOW,
    MEDIUM,
    HIGH
}
