package org.palabre.synthesis.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.palabre.platform.testing.Accounts;
import org.palabre.platform.testing.TestInfrastructure;
import org.palabre.synthesis.SynthesisApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test against the whole service through Kafka and HTTP. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = SynthesisApplication.class,
        properties = {
            "spring.config.name=platform,synthesis",
            "spring.application.name=synthesis",
            "palabre.synthesis.check-every=100ms",
            "palabre.synthesis.quiet=" + World.QUIET
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureWebTestClient(timeout = "30s")
@Import({Accounts.class, World.class, Forum.class, StoreCommands.class})
@ContextConfiguration(initializers = TestInfrastructure.class)
public @interface SynthesisTest {}
