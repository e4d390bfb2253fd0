package org.palabre.embedded.web;

import java.time.Duration;

/**
 * Limits of the shared port, against clients that exhaust resources.
 *
 * @param requestLineBytes maximum length of a request line
 * @param headerBytes maximum length of all headers of a request
 * @param requestsUnderWay maximum number of concurrent requests; further ones are answered with status 503
 * @param idle time without a request after which a connection is closed
 * @param wholeRequest time within which a request must arrive completely
 * @param shutdown time for requests under way when the server stops
 */
public record WebLimits(
        int requestLineBytes,
        int headerBytes,
        int requestsUnderWay,
        Duration idle,
        Duration wholeRequest,
        Duration shutdown) {

    /** The default limits: wide for people, narrow for machines. */
    public static WebLimits defaults() {
        return new WebLimits(
                8 * 1024, 16 * 1024, 1_000, Duration.ofSeconds(60), Duration.ofMinutes(5), Duration.ofSeconds(10));
    }
}
