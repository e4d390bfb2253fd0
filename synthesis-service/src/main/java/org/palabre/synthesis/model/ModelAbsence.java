package org.palabre.synthesis.model;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import org.jspecify.annotations.Nullable;

/** Why a model was not used though one is set. */
public enum ModelAbsence {
    /** The settings are wrong; the log says how. */
    SETTINGS,
    /** This build has not the library that runs it. */
    LIBRARY,
    /** Nobody answers at its address, or the line broke. */
    UNREACHABLE,
    /** It answered too late, or would have taken too long altogether. */
    SLOW,
    /** It answered that it will not. */
    REFUSED,
    /** What it answered makes no sense. */
    NONSENSE,
    /** There are more contributions than are compared by meaning. */
    TOO_MANY;

    /** What a failure while a model was asked comes down to. */
    public static ModelAbsence of(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ModelUnusable known -> {
                    return known.why();
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
