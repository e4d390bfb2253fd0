package org.palabre.consultation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.palabre.platform.testing.Contract;

class ContributionEventsTest {

    private static final String NAME = "Awa";
    private static final Instant NOW = Instant.parse("2021-08-24T10:15:30Z");

    @Test
    void aContributionIsToldAsTheContractSays() {
        var line = new WorkshopLine(UUID.randomUUID(), "Dori", LocalDate.of(2021, 8, 24), "ligne 14");

        Contract.assertKept(told(
                new ContributionContent(Origin.WORKSHOP, "fr", "sahel", Kind.CITIZEN, "Comptes", "Publier.", line)));
        Contract.assertKept(
                told(new ContributionContent(Origin.ONLINE, "mos", null, Kind.MEDIA, null, "Publier.", null)));
    }

    @Test
    void neitherNameNorReceiptNorDemographicsAreTold() {
        var contribution = contribution(
                new ContributionContent(Origin.ONLINE, "fr", "sahel", Kind.CITIZEN, null, "Publier.", null));

        assertThat(contribution.outbox()).singleElement().satisfies(entry -> {
            Contract.assertKept(entry.type(), entry.data());
            assertThat(entry.data())
                    .doesNotContain(NAME, ReceiptCode.of(BigInteger.valueOf(7)).key(), "FEMALE", "FROM_60");
        });
    }

    private static ContributionSubmitted told(ContributionContent said) {
        return ContributionSubmitted.of(contribution(said), 0);
    }

    private static Contribution contribution(ContributionContent said) {
        var woman = new Demographics(Demographics.Gender.FEMALE, Demographics.AgeBand.FROM_60, true);
        return Contribution.received(
                UUID.randomUUID(), "plan-action-3", NOW, said, woman, NAME, ReceiptCode.of(BigInteger.valueOf(7)));
    }
}
