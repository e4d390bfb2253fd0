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
import org.palabre.synthesis.theme.ReadThemes.Counted;

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
    void theThreeComeToTheOneInTheMiddle(Level urgency, Level feasibility, Level impact, Level overall) {
        assertThat(new Priority(urgency, feasibility, impact).overall()).isEqualTo(overall);
    }

    @Test
    void aRankingOfNothingIsNone() {
        assertThat(Priority.of(null, null, null)).isNull();
        assertThat(Priority.of(Level.LOW, null, null)).isNotNull();
    }

    @Test
    void theHighestPriorityComesFirstAndThenTheLargest() {
        Counted unranked = counted(90, null);
        Counted begun = counted(80, new Priority(Level.HIGH, Level.HIGH, null));
        Counted low = counted(70, new Priority(Level.LOW, Level.LOW, Level.HIGH));
        Counted highSmall = counted(5, new Priority(Level.HIGH, Level.HIGH, Level.HIGH));
        Counted highLarge = counted(6, new Priority(Level.HIGH, Level.LOW, Level.HIGH));
        List<Counted> themes = new ArrayList<>(List.of(highSmall, low, begun, unranked, highLarge));

        themes.sort(ThemeOrder.named("priority").comparator());

        assertThat(themes).containsExactly(highLarge, highSmall, low, unranked, begun);
        themes.sort(ThemeOrder.named("nonsense").comparator());
        assertThat(themes).containsExactly(unranked, begun, low, highLarge, highSmall);
    }

    private static Counted counted(int size, @Nullable Priority priority) {
        var description = new Description("Thème de " + size, List.of(), List.of(), List.of());
        var theme = Theme.found(new UUID(0, size), "plan", description);
        theme.apply(theme.snapshot().ranked(priority), List.of());
        return new Counted(theme, Tally.of(size, 0));
    }
}
