package org.palabre.platform.event;

import java.util.List;

/**
 * A topic listed in {@code contracts/topics.json}.
 *
 * @param name its name on Kafka
 * @param key description of the record key
 * @param cleanup {@code compact} if only the newest record per key matters, {@code keep} if history matters
 * @param partitions number of partitions at creation
 * @param types its logical event types
 */
record Topic(String name, String key, String cleanup, int partitions, List<String> types) {

    static final String DEAD_LETTERS = ".dlt";

    boolean isCompacted() {
        return cleanup.equals("compact");
    }

    String deadLetters() {
        return name + DEAD_LETTERS;
    }
}
