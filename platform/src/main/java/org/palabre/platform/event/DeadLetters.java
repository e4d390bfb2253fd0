package org.palabre.platform.event;

import com.mongodb.MongoException;
import org.apache.kafka.common.TopicPartition;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import tools.jackson.core.JacksonException;

/**
 * What happens to a record that a consumer cannot digest. While the store is away it is tried again without end: the
 * record is sound. Otherwise it is tried a few times and then put aside on {@code <topic>.dlt} with its cause, so that
 * the rest goes on.
 */
final class DeadLetters {

    private DeadLetters() {}

    static DefaultErrorHandler handler(KafkaOperations<String, String> kafka, EventSettings settings) {
        var putAside = new DeadLetterPublishingRecoverer(
                kafka, (message, cause) -> new TopicPartition(message.topic() + Topic.DEAD_LETTERS, 0));
        var bounded = new ExponentialBackOff(200, 2);
        bounded.setMaxAttempts(settings.attempts() - 1);
        var handler = new DefaultErrorHandler(putAside, bounded);
        handler.addNotRetryableExceptions(JacksonException.class);
        handler.setBackOffFunction((message, failure) -> storeIsAway(failure) ? endless() : null);
        return handler;
    }

    private static BackOff endless() {
        var backOff = new ExponentialBackOff(500, 2);
        backOff.setMaxInterval(10_000);
        return backOff;
    }

    private static boolean storeIsAway(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof TransientDataAccessException
                    || cause instanceof MongoException) {
                return true;
            }
        }
        return false;
    }
}
