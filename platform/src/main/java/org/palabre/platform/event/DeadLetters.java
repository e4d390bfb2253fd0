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
 * Error handling of consumers. While the store is unavailable, a record is retried without limit. Otherwise it is
 * retried a few times and then published to {@code <topic>.dlt} with its cause, so that consumption continues.
 */
final class DeadLetters {

    private DeadLetters() {}

    static DefaultErrorHandler handler(KafkaOperations<String, String> kafka, EventSettings settings) {
        var recoverer = new DeadLetterPublishingRecoverer(
                kafka, (message, cause) -> new TopicPartition(message.topic() + Topic.DEAD_LETTERS, 0));
        var limited = new ExponentialBackOff(200, 2);
        limited.setMaxAttempts(settings.attempts() - 1);
        var handler = new DefaultErrorHandler(recoverer, limited);
        handler.addNotRetryableExceptions(JacksonException.class);
        handler.setBackOffFunction((message, failure) -> isStoreUnavailable(failure) ? unlimited() : null);
        return handler;
    }

    private static BackOff unlimited() {
        var backOff = new ExponentialBackOff(500, 2);
        backOff.setMaxInterval(10_000);
        return backOff;
    }

    private static boolean isStoreUnavailable(Exception failure) {
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
