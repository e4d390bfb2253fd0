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
 * When and how contributions are grouped.
 *
 * @param instance name of this instance of the service; another one must have another name. An instance that comes back
 *     under its name starts its interrupted runs again at once
 * @param quietPeriod a full run waits until no contribution has come for so long (setting {@code quiet}),
 * @param maxDelay but no longer than this after the first one that waits (setting {@code patience})
 * @param firstRunAt contributions a consultation needs before a full run starts by itself
 * @param growth share of all contributions, 0 to 1, that must be new before the next full run starts by itself
 * @param checkEvery interval between checks whether a full run is due
 * @param beatEvery interval at which runs under way say that they are alive
 * @param silence a run not heard of for so long is taken for dead
 * @param afterFailure how long to wait after a failed run before the next starts by itself
 * @param seed where the engine's chance starts
 * @param granularity above 1 for more and narrower themes, under 1 for fewer and broader
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
