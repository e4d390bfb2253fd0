package org.palabre.platform.event;

/**
 * A domain event for other services. Implementations are past-tense records of ids and values; their JSON conforms to
 * the schema of {@link #type()} in {@code contracts/}.
 */
public interface Event {

    /** The logical name with its version, such as {@code contribution.submitted.v1}; never a class name. */
    String type();

    /** The Kafka key, which determines order and compaction. */
    String key();
}
