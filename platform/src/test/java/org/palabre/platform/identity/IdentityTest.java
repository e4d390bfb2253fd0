package org.palabre.platform.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.palabre.platform.testing.TestInfrastructure;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** A test of a service whose members an identity provider vouches for. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = VouchedService.class,
        properties = {
            "spring.config.name=platform",
            "spring.application.name=sample",
            "management.endpoints.web.exposure.include=health,metrics,env"
        },
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = {TestInfrastructure.class, VouchedService.Surroundings.class})
@interface IdentityTest {}
