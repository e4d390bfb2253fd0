package org.palabre.synthesis.grouping;

/** Members changed the themes during every attempt of a full run. */
final class ThemesOvertaken extends RuntimeException {

    ThemesOvertaken(String consultation) {
        super("The themes of " + consultation + " keep changing");
    }
}
