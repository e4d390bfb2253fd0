package org.palabre.synthesis.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.palabre.platform.event.OutboxEntry;
import org.palabre.platform.testing.Contract;

class GroupedContributionTest {

    private static final UUID THEME = UUID.randomUUID();

    private final GroupedContribution contribution =
            GroupedContribution.received(UUID.randomUUID(), "plan-action-3", content(0));

    @Test
    void itsEventsMatchTheContract() {
        contribution.placeProvisionally(THEME, 0.714);
        contribution.settle(THEME, 0.9);
        contribution.settle(null, null);

        assertThat(contribution.outbox())
                .hasSize(3)
                .allSatisfy(event -> Contract.assertKept("contribution.grouped.v1", event.data()))
                .allSatisfy(event ->
                        assertThat(event.key()).isEqualTo(contribution.id().toString()))
                .extracting(OutboxEntry::type)
                .containsOnly("contribution.grouped.v1");
        assertThat(contribution.outbox().getFirst().data()).contains("\"proximity\":0.71");
    }

    @Test
    void anUnthemedContributionPublishesNothingUntilARunConfirmsIt() {
        assertThat(contribution.placeProvisionally(null, null)).isFalse();
        assertThat(contribution.outbox()).isEmpty();

        assertThat(contribution.settle(null, null)).isTrue();
        assertThat(contribution.outbox()).hasSize(1);
    }

    @Test
    void onlyChangesArePublished() {
        contribution.settle(THEME, 0.5);

        assertThat(contribution.settle(THEME, 0.5)).isFalse();
        assertThat(contribution.settle(THEME, 0.54)).isFalse();
        assertThat(contribution.outbox()).hasSize(1);
        assertThat(contribution.settle(THEME, 0.6)).isTrue();
        assertThat(contribution.placeProvisionally(THEME, 0.6)).isTrue();
        assertThat(contribution.settle(UUID.randomUUID(), 0.6)).isTrue();
        assertThat(contribution.outbox()).hasSize(4);
    }

    @Test
    void onlyNewerContentIsTaken() {
        assertThat(contribution.update(content(0))).isFalse();
        assertThat(contribution.update(content(2))).isTrue();
        assertThat(contribution.update(content(1))).isFalse();
        assertThat(contribution.content().eventVersion()).isEqualTo(2);
    }

    private static ContributionContent content(long version) {
        return new ContributionContent(
                version, Instant.EPOCH, Origin.ONLINE, "fr", "sahel", "CITIZEN", null, "Publier les comptes.", null);
    }
}
