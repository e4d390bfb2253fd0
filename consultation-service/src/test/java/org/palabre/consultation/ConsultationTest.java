package org.palabre.consultation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.palabre.platform.testing.Accounts;
import org.palabre.platform.testing.TestInfrastructure;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Test of the whole service with a store and a broker. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ConsultationApplication.class,
        properties = {
            "spring.config.name=platform,consultation",
            "spring.application.name=consultation",
            "palabre.consultation.calendar-every=200ms",
            "PALABRE_RECEIPT_SECRET=00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureWebTestClient(timeout = "30s")
@ContextConfiguration(initializers = TestInfrastructure.class)
@Import(Accounts.class)
public @interface ConsultationTest {}
