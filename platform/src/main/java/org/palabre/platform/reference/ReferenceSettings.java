package org.palabre.platform.reference;

import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the country.
 *
 * @param regions the country's regions, a CSV file {@code slug,fr,en}
 * @param zone the country's time zone, in which calendars are written and read
 */
@Validated
@ConfigurationProperties("palabre")
record ReferenceSettings(
        @DefaultValue("classpath:reference/regions.csv") @NotNull Resource regions,

        @DefaultValue("Africa/Ouagadougou") @NotNull ZoneId zone) {}
