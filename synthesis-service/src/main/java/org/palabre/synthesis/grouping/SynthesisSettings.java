package org.palabre.synthesis.grouping;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.palabre.engine.EngineSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.validation.annotation.Validated;

/**
 * Settings for the grouping of contributions.
 *
 * @param instance name of this instance of the service, unique among instances; a restarted instance resumes its
 *     interrupted runs at once
 * @param quietPeriod time without new contributions before a full run starts (setting {@code quiet})
 * @param maxDelay longest delay of a full run after the first new contribution (setting {@code patience})
 * @param firstRunAt number of contributions before the first automatic full run
 * @param growth share of new contributions, 0 to 1, before the next automatic full run
 * @param checkEvery interval between checks for due full runs
 * @param beatEvery interval between heartbeats of current runs
 * @param silence time without a heartbeat after which a run counts as dead
 * @param afterFailure delay between a failed run and the next automatic one
 * @param seed seed of the engine's random numbers
 * @param granularity above 1 for more and narrower themes, below 1 for fewer and broader ones
 */
@Validated
@ConfigurationProperties("palabre.synthesis")
public record SynthesisSettings(
        @DefaultValue("synthesis") @NotBlank String instance,
        @DefaultValue("1500ms") @NotNull @Name("quiet") Duration quietPeriod,
        @DefaultValue("5m") @NotNull @Name("patience") Duration maxDelay,
        @DefaultValue("20") @Positive int firstRunAt,
        @DefaultValue("0.25") @Positive double growth,
        @DefaultValue("1s") @DurationMin(millis = 1) Duration checkEvery,
        @DefaultValue("5s") @DurationMin(millis = 1) Duration beatEvery,
        @DefaultValue("30s") @NotNull Duration silence,
        @DefaultValue("60s") @NotNull Duration afterFailure,
        @DefaultValue("1") long seed,
        @DefaultValue("1") @Positive double granularity) {

    EngineSettings engine() {
        return EngineSettings.defaults().withSeed(seed).withGranularity(granularity);
    }
}
