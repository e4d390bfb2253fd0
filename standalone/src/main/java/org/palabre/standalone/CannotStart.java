package org.palabre.standalone;

/** The reason why the process cannot start, in one sentence for the terminal. */
final class CannotStart extends RuntimeException {

    CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
