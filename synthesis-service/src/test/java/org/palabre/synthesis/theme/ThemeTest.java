package org.palabre.synthesis.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.palabre.platform.testing.Contract;

class ThemeTest {

    private final Theme theme =
            Theme.candidate(UUID.randomUUID(), "plan-action-3", description("Centres de santé", "santé"));

    @Test
    void publishedEventsFollowTheContract() {
        theme.describe(description("Dépenses des centres de santé", "santé"));
        theme.select();
        theme.retire(List.of(UUID.randomUUID()), null);

        assertThat(theme.outbox())
                .hasSize(4)
                .allSatisfy(event -> Contract.assertKept("theme.changed.v1", event.data()))
                .allSatisfy(
                        event -> assertThat(event.key()).isEqualTo(theme.id().toString()));
    }

    @Test
    void eventsCarryTheProblemAndThePriority() {
        theme.apply(theme.snapshot().withProblem(new Problem("Rien n’est publié.", null, null, null)), List.of());
        theme.apply(theme.snapshot().withPriority(new Priority(Level.HIGH, null, null)), List.of());
        theme.apply(theme.snapshot().withPriority(new Priority(Level.HIGH, Level.LOW, Level.HIGH)), List.of());

        assertThat(theme.outbox())
                .hasSize(4)
                .allSatisfy(event -> Contract.assertKept("theme.changed.v1", event.data()));
        assertThat(theme.outbox().getFirst().data()).doesNotContain("problem", "priority");
        assertThat(theme.outbox().get(2).data())
                .contains("\"urgency\":\"HIGH\"")
                .doesNotContain("overall");
        assertThat(theme.outbox().getLast().data())
                .contains("Rien n’est publié.", "\"feasibility\":\"LOW\"", "\"overall\":\"HIGH\"");
    }

    @Test
    void newQuotationsAreSavedWithoutAnEvent() {
        var otherQuotations =
                new Description("Centres de santé", List.of("santé"), List.of(UUID.randomUUID()), List.of());

        assertThat(theme.describe(otherQuotations)).isTrue();
        assertThat(theme.describe(otherQuotations)).isFalse();
        assertThat(theme.outbox()).hasSize(1);
    }

    @Test
    void selectingARetiredThemeRestoresIt() {
        theme.retire(List.of(UUID.randomUUID()), UUID.randomUUID());
        assertThat(theme.isLive()).isFalse();

        theme.select();

        assertThat(theme.state()).isEqualTo(ThemeState.SELECTED);
        assertThat(theme.formerMembers()).isEmpty();
        assertThat(theme.mergedInto()).isNull();
    }

    private static Description description(String label, String keyword) {
        return new Description(label, List.of(keyword), List.of(), List.of());
    }
}
