package org.palabre.cli.importing;

/** Why nothing is imported, or nothing further, in one sentence for the person at the terminal. */
final class CannotImport extends RuntimeException {

    CannotImport(String sentence) {
        super(sentence);
    }

    CannotImport(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
