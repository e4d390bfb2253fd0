package org.palabre.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.slf4j.LoggerFactory;

/**
 * Extension for {@link ExpectedError}: suppresses the expected error, checks that it was logged and passes on all
 * others.
 */
final class ExpectedErrors implements BeforeEachCallback, AfterEachCallback {

    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    @Override
    public void beforeEach(ExtensionContext context) {
        events.start();
        Logger logger = logger(expected(context));
        logger.addAppender(events);
        logger.setAdditive(false);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        ExpectedError expected = expected(context);
        Logger logger = logger(expected);
        logger.detachAppender(events);
        logger.setAdditive(true);
        List<ILoggingEvent> others = events.list.stream()
                .filter(event -> !event.getFormattedMessage().contains(expected.message()))
                .toList();
        others.forEach(logger::callAppenders);
        assertThat(events.list).as("logged errors with %s", expected.message()).hasSizeGreaterThan(others.size());
        events.list.clear();
    }

    private static ExpectedError expected(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), ExpectedError.class)
                .or(() -> AnnotationSupport.findAnnotation(context.getRequiredTestClass(), ExpectedError.class))
                .orElseThrow();
    }

    private static Logger logger(ExpectedError expected) {
        return (Logger) LoggerFactory.getLogger(expected.logger());
    }
}
