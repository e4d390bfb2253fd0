package org.palabre.platform.event;

/**
 * Something that happened, told to other services. Implemented by past-tense records of ids and values whose JSON form
 * keeps the schema of {@link #type()} in {@code contracts/}.
 */
public interface Event {

    /** The logical name with its version, such as {@code contribution.submitted.v1}; never a class name. */
    String type();

    /** The Kafka key: what the topic is compacted and ordered by. */
    String key();
}
