package org.palabre.platform.reference;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the reference data at start. Templates access the regions as {@code @regions}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReferenceSettings.class)
public class ReferenceConfiguration {

    @Bean
    Regions regions(ReferenceSettings settings) {
        return Regions.read(settings.regions());
    }

    /** The country's time zone, for dates on pages and in forms. */
    @Bean
    ZoneId countryZone(ReferenceSettings settings) {
        return settings.zone();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
