package org.palabre.consultation.workshop.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;

class NotesSettingsTest {

    @Test
    void withoutAnySettingTheLimitsAreThoseOfAWorkshop() {
        NotesSettings settings = new Binder().bindOrCreate("notes", NotesSettings.class);

        assertThat(settings.timeLimit()).isEqualTo(Duration.ofSeconds(20));
        assertThat(settings.heapMegabytes()).isEqualTo(128);
        assertThat(settings.limits()).isEqualTo(new ReadingLimits(100 << 20, 20_000, 5_000, 2_000_000));
    }

    @Test
    void aLimitOfNothingIsRefused() {
        ReadingLimits limits = new ReadingLimits(1, 1, 1, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NotesSettings(1, limits, Duration.ZERO, 128, 1, 1, Duration.ZERO, "", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new NotesSettings(1, limits, Duration.ofSeconds(1), 128, 1, 0, Duration.ZERO, "", ""));
    }
}
