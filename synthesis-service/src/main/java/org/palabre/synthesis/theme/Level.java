package org.palabre.synthesis.theme;

/** A member's estimate on a scale of three; a finer scale would claim a precision that nobody has. */
public enum Level {
    LOW,
    MEDIUM,
    HIGH
}
