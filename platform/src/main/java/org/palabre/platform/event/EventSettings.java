package org.palabre.platform.event;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of event publication and consumption.
 *
 * @param sweepEvery interval of the relay's search for pending events without a wake-up
 * @param replicas replication factor of created topics
 * @param attempts attempts of a consumer before a record goes to the dead letters
 */
@Validated
@ConfigurationProperties("palabre.events")
record EventSettings(
        @DefaultValue("60s") @NotNull Duration sweepEvery,
        @DefaultValue("1") @Positive short replicas,
        @DefaultValue("4") @Positive int attempts) {}
