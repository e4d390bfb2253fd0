package org.palabre.platform.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.palabre.platform.testing.TestInfrastructure;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** Test of a service with an identity provider. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = IdentityService.class,
        properties = {
            "spring.config.name=platform",
            "spring.application.name=sample",
            "management.endpoints.web.exposure.include=health,metrics,env"
        },
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = {TestInfrastructure.class, IdentityService.Initializer.class})
@interface IdentityTest {}
