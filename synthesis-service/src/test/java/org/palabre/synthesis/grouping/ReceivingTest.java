package org.palabre.synthesis.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palabre.synthesis.testing.World.eventually;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.palabre.synthesis.consultation.Consultation;
import org.palabre.synthesis.consultation.ConsultationState;
import org.palabre.synthesis.consultation.Consultations;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.testing.SynthesisTest;
import org.palabre.synthesis.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@SynthesisTest
class ReceivingTest {

    @Autowired
    World world;

    @Autowired
    GroupedContributions contributions;

    @Autowired
    Consultations consultations;

    @Test
    void receivingAContributionAgainChangesNothing() {
        UUID id = UUID.randomUUID();
        world.contribution("again", id, 0, "Publier les comptes du centre de santé.", "sahel");
        world.contribution("again", id, 0, "Publier les comptes du centre de santé.", "sahel");
        world.contribution("again", id, 1, "Publier tous les comptes du centre de santé.", "sahel");
        world.contribution("again", id, 0, "Publier les comptes du centre de santé.", "sahel");
        UUID last = world.contributions("again", List.of("La dernière, pour savoir que tout est lu."))
                .getFirst();

        eventually(() -> {
            assertThat(contributions.of("again")).containsKey(last);
            assertThat(stored("again", id).content().text()).startsWith("Publier tous");
        });
        assertThat(contributions.of("again")).hasSize(2);
        assertThat(stored("again", id).content().eventVersion()).isEqualTo(1);
        assertThat(world.published("groupings", "again")).isEmpty();
    }

    @Test
    void anUnreadableContributionDelaysNoOther() {
        world.send("contributions", "contribution.submitted.v1", "poison", "{\"contribution\": 7");
        List<UUID> sound =
                world.contributions("poisoned", List.of("Une contribution saine.", "Une autre, saine aussi."));
        world.send("contributions", "contribution.submitted.v1", "poison", "not even json");
        List<UUID> later = world.contributions("poisoned", List.of("Une troisième, après le poison."));

        eventually(() -> assertThat(contributions.of("poisoned"))
                .containsKeys(sound.toArray(UUID[]::new))
                .containsKeys(later.toArray(UUID[]::new)));
    }

    @Test
    void aConsultationHasTheStateOfItsNewestEvent() {
        world.consultation("newest", 2, "OPEN");
        world.consultation("newest", 1, "ANNOUNCED");
        world.consultation("newest", 2, "CLOSED");
        world.consultation("newest", 3, "CLOSED");
        world.consultation("newest", 0, "DRAFT");

        world.consultation("newest", "told-last", 1, "OPEN");

        eventually(() -> assertThat(consultations.of("told-last")).isPresent());
        assertThat(consultations.of("newest")).map(Consultation::eventVersion).contains(3L);
        assertThat(consultations.of("newest")).map(Consultation::state).contains(ConsultationState.CLOSED);
    }

    private GroupedContribution stored(String slug, UUID id) {
        return Objects.requireNonNull(contributions.of(slug).get(id));
    }
}
