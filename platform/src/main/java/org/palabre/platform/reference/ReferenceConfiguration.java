package org.palabre.platform.reference;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Loads the reference data at start. Templates access the regions as {@code @regions}. */
@Configuration(proxyBeanMethods = false)
public class ReferenceConfiguration {

    @Bean
    Regions regions(@Value("${palabre.regions:classpath:reference/regions.csv}") Resource csv) {
        return Regions.read(csv);
    }

    /** The country's time zone, for dates on pages and in forms. */
    @Bean
    ZoneId countryZone(@Value("${palabre.zone:Africa/Ouagadougou}") ZoneId zone) {
        return zone;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
