package org.palabre.synthesis.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palabre.synthesis.contribution.Tally;
import org.palabre.synthesis.theme.ReadThemes.ThemeWithTally;

class PriorityTest {

    @ParameterizedTest
    @CsvSource({
        "HIGH,HIGH,HIGH,HIGH",
        "HIGH,LOW,HIGH,HIGH",
        "LOW,HIGH,MEDIUM,MEDIUM",
        "LOW,HIGH,LOW,LOW",
        "MEDIUM,LOW,LOW,LOW",
        "HIGH,HIGH,,",
        ",,,"
    })
    void theOverallPriorityIsTheMedianOfTheThreeLevels(Level urgency, Level feasibility, Level impact, Level overall) {
        assertThat(new Priority(urgency, feasibility, impact).overall()).isEqualTo(overall);
    }

    @Test
    void aPriorityWithoutLevelsIsNull() {
        assertThat(Priority.of(null, null, null)).isNull();
        assertThat(Priority.of(Level.LOW, null, null)).isNotNull();
    }

    @Test
    void theHighestPriorityComesFirstAndThenTheLargest() {
        ThemeWithTally unranked = themeOf(90, null);
        ThemeWithTally incomplete = themeOf(80, new Priority(Level.HIGH, Level.HIGH, null));
        ThemeWithTally low = themeOf(70, new Priority(Level.LOW, Level.LOW, Level.HIGH));
        ThemeWithTally highSmall = themeOf(5, new Priority(Level.HIGH, Level.HIGH, Level.HIGH));
        ThemeWithTally highLarge = themeOf(6, new Priority(Level.HIGH, Level.LOW, Level.HIGH));
        List<ThemeWithTally> themes = new ArrayList<>(List.of(highSmall, low, incomplete, unranked, highLarge));

        themes.sort(ThemeOrder.named("priority").comparator());

        assertThat(themes).containsExactly(highLarge, highSmall, low, unranked, incomplete);
        themes.sort(ThemeOrder.named("nonsense").comparator());
        assertThat(themes).containsExactly(unranked, incomplete, low, highLarge, highSmall);
    }

    private static ThemeWithTally themeOf(int size, @Nullable Priority priority) {
        var description = new Description("Thème de " + size, List.of(), List.of(), List.of());
        var theme = Theme.candidate(new UUID(0, size), "plan", description);
        theme.apply(theme.snapshot().withPriority(priority), List.of());
        return new ThemeWithTally(theme, Tally.of(size, 0));
    }
}
