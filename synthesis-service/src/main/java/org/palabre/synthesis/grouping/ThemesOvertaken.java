package org.palabre.synthesis.grouping;

/** The themes of a consultation changed under a full run once too often. */
final class ThemesOvertaken extends RuntimeException {

    ThemesOvertaken(String consultation) {
        super("The themes of " + consultation + " keep changing");
    }
}
