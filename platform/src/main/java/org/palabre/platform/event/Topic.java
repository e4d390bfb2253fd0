package org.palabre.platform.event;

import java.util.List;

/**
 * A topic of the published language, as {@code contracts/topics.json} lists it.
 *
 * @param name its name on Kafka
 * @param key what its records are keyed by, for people
 * @param cleanup {@code compact} where the newest record of a key says all, {@code keep} where history matters
 * @param partitions how many partitions it is created with
 * @param types the logical event types it carries
 */
record Topic(String name, String key, String cleanup, int partitions, List<String> types) {

    static final String DEAD_LETTERS = ".dlt";

    boolean compacted() {
        return cleanup.equals("compact");
    }

    String deadLetters() {
        return name + DEAD_LETTERS;
    }
}
