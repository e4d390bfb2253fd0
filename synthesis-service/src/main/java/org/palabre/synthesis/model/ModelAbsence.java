package org.palabre.synthesis.model;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import org.jspecify.annotations.Nullable;

/** The reason against the use of a configured model. */
public enum ModelAbsence {
    /** The settings are invalid; the log has details. */
    SETTINGS,
    /** This build lacks the library for the model. */
    LIBRARY,
    /** The server is unreachable or the connection broke. */
    UNREACHABLE,
    /** A timeout, for one response or in all. */
    SLOW,
    /** The server refused the request. */
    REFUSED,
    /** The response is invalid. */
    NONSENSE,
    /** There are too many contributions for a comparison by meaning. */
    TOO_MANY;

    /** The reason for a failure of a model call. */
    public static ModelAbsence of(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ModelUnusable known -> {
                    return known.reason();
                }
                case HttpTimeoutException _, InterruptedIOException _ -> {
                    return SLOW;
                }
                case IOException _ -> {
                    return UNREACHABLE;
                }
                default -> {}
            }
        }
        return NONSENSE;
    }
}
