package org.palabre.synthesis.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SynthesisSettingsTest {

    @Test
    void theSettingsOfTheDebounceKeepTheirNames() {
        var source = new MapConfigurationPropertySource(
                Map.of("palabre.synthesis.quiet", "2s", "palabre.synthesis.patience", "3m"));

        SynthesisSettings settings = new Binder(source)
                .bind("palabre.synthesis", SynthesisSettings.class)
                .get();

        assertThat(settings.quietPeriod()).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.maxDelay()).isEqualTo(Duration.ofMinutes(3));
    }
}
