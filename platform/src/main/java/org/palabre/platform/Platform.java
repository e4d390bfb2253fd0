package org.palabre.platform;

import org.palabre.platform.event.EventConfiguration;
import org.palabre.platform.identity.IdentityConfiguration;
import org.palabre.platform.reference.ReferenceConfiguration;
import org.palabre.platform.security.SecurityConfiguration;
import org.palabre.platform.store.StoreConfiguration;
import org.palabre.platform.web.WebConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Shared configuration, imported by the application class of each service. */
@Configuration(proxyBeanMethods = false)
@Import({
    EventConfiguration.class,
    IdentityConfiguration.class,
    ReferenceConfiguration.class,
    SecurityConfiguration.class,
    StoreConfiguration.class,
    WebConfiguration.class
})
public class Platform {

    /**
     * Prepares a service with the shared defaults of {@code platform.yaml} and its own settings of {@code <name>.yaml}.
     *
     * @param application the service's application class
     * @param name the service's name, such as {@code consultation}
     */
    public static SpringApplicationBuilder service(Class<?> application, String name) {
        return new SpringApplicationBuilder(application)
                .properties("spring.config.name=platform," + name, "spring.application.name=" + name);
    }
}
