package org.palabre.platform.reference;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the reference data once. Templates reach the regions as {@code @regions}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReferenceSettings.class)
public class ReferenceConfiguration {

    @Bean
    Regions regions(ReferenceSettings settings) {
        return Regions.read(settings.regions());
    }

    /** The country's time zone, in which calendars are written and read. */
    @Bean
    ZoneId countryZone(ReferenceSettings settings) {
        return settings.zone();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
