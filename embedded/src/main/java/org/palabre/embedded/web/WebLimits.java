package org.palabre.embedded.web;

import java.time.Duration;

/**
 * What the port accepts, so that no client can take everything.
 *
 * @param requestLineBytes longest first line of a request
 * @param headerBytes all headers of a request together
 * @param requestsUnderWay beyond this many at once, further ones are asked to come back
 * @param idle a connection on which no request comes is closed after this
 * @param wholeRequest a request must have arrived completely within this, on a slow line too
 * @param farewell how long requests under way may still take when the server stops
 */
public record WebLimits(
        int requestLineBytes,
        int headerBytes,
        int requestsUnderWay,
        Duration idle,
        Duration wholeRequest,
        Duration farewell) {

    /** Generous to people, narrow for machines. */
    public static WebLimits defaults() {
        return new WebLimits(
                8 * 1024, 16 * 1024, 1_000, Duration.ofSeconds(60), Duration.ofMinutes(5), Duration.ofSeconds(10));
    }
}
