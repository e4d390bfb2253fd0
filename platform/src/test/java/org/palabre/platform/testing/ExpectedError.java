package org.palabre.platform.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Declares an error that the test provokes: it must be logged, but stays out of the log of the test run. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ExpectedErrors.class)
public @interface ExpectedError {

    /** Name of the logger. */
    String logger();

    /** Part of the message. */
    String message();
}
