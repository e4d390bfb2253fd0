package org.palabre.cli.importing;

/** A failure of the import as a whole, with a one-sentence message for the user. */
final class ImportFailed extends RuntimeException {

    ImportFailed(String sentence) {
        super(sentence);
    }

    ImportFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
