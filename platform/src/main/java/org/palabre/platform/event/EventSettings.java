package org.palabre.platform.event;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How events are published and consumed.
 *
 * @param sweepEvery how often the relay looks for events that no wake-up told it of
 * @param replicas copies of each topic's partitions, where a topic has to be created
 * @param attempts how often a consumer tries a record it cannot digest before it goes to the dead letters
 */
@Validated
@ConfigurationProperties("palabre.events")
record EventSettings(
        @DefaultValue("60s") @NotNull Duration sweepEvery,
        @DefaultValue("1") @Positive short replicas,
        @DefaultValue("4") @Positive int attempts) {}
