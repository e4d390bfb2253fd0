package org.palabre.platform.reference;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Reads the reference data once. Templates reach the regions as {@code @regions}. */
@Configuration(proxyBeanMethods = false)
public class ReferenceConfiguration {

    @Bean
    Regions regions(@Value("${palabre.regions:classpath:reference/regions.csv}") Resource csv) {
        return Regions.read(csv);
    }
}
