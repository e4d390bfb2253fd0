package org.palabre.feedback.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.palabre.feedback.FeedbackApplication;
import org.palabre.platform.testing.Accounts;
import org.palabre.platform.testing.TestInfrastructure;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.test.context.ContextConfiguration;

/** Test of the whole service with its own store and broker. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {FeedbackApplication.class, Accounts.class, Story.class, Visitor.class, Forum.class},
        properties = {
            "spring.config.name=platform,feedback",
            "spring.application.name=feedback",
            "palabre.events.sweep-every=1s"
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureWebTestClient(timeout = "30s")
@ContextConfiguration(initializers = TestInfrastructure.class)
public @interface FeedbackTest {}
