package org.palabre.consultation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Contributions in the store carry these fingerprints: a repetition of one has to give the same. */
class FingerprintTest {

    private static final String TEXT = "Réparer le forage du marché.";

    @Test
    void aContributionKeepsTheFingerprintThatIsStored() {
        var content = new ContributionContent(Origin.ONLINE, "fr", "sahel", Kind.CITIZEN, null, TEXT, null);
        var demographics =
                new Demographics(Demographics.Gender.FEMALE, Demographics.AgeBand.FROM_18_TO_24, Boolean.TRUE);

        assertThat(Fingerprint.of(content, demographics, "Awa"))
                .isEqualTo("76452b7c49e5def1d5645dc691c02792e3be8573d1417a1c18b4832878cb9606");
    }

    @Test
    void soDoesALineOfAWorkshop() {
        var line = new WorkshopLine(new UUID(0, 7), "Dori", LocalDate.of(2021, 8, 24), "14");
        var content = new ContributionContent(Origin.WORKSHOP, "fr", null, Kind.CITIZEN, "L’eau", TEXT, line);

        assertThat(Fingerprint.of(content, Demographics.UNKNOWN, null))
                .isEqualTo("d54de4c879161ed45a055b91560d0c10aaf9aaa6804a274d3810259d1648c335");
    }
}
