package org.palabre.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Compares with values from the documentation and tests of scikit-learn. */
class AgreementTest {

    @Test
    void renamedGroupsAgreeFully() {
        Agreement agreement = Agreement.between(new int[] {0, 0, 1, 1, 2}, new int[] {7, 7, -1, -1, 3});

        assertThat(agreement.adjustedRand()).isEqualTo(1);
        assertThat(agreement.adjustedMutualInformation()).isCloseTo(1, within(1e-9));
    }

    @Test
    void aSplitGroupAgreesPartly() {
        Agreement agreement = Agreement.between(new int[] {0, 0, 1, 1}, new int[] {0, 0, 1, 2});

        assertThat(agreement.adjustedRand()).isCloseTo(0.5714286, within(1e-6));
        assertThat(agreement.adjustedMutualInformation()).isCloseTo(0.5714286, within(1e-6));
    }

    @Test
    void thePublishedExampleOfMutualInformationMatches() {
        int[] labels = {1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3};
        int[] groups = {1, 1, 1, 1, 2, 1, 2, 2, 2, 2, 3, 1, 3, 3, 3, 2, 2};

        assertThat(Agreement.between(labels, groups).adjustedMutualInformation())
                .isCloseTo(0.27821, within(1e-5));
    }

    @Test
    void oneGroupAgreesByChanceOnly() {
        Agreement agreement = Agreement.between(new int[] {0, 0, 1, 1}, new int[] {5, 5, 5, 5});

        assertThat(agreement.adjustedRand()).isZero();
        assertThat(agreement.adjustedMutualInformation()).isCloseTo(0, within(1e-9));
    }

    @Test
    void randomGroupsAgreeByChanceOnly() {
        var random = new Random(1);
        int[] labels = IntStream.range(0, 2_000).map(i -> random.nextInt(6)).toArray();
        int[] groups = IntStream.range(0, 2_000).map(i -> random.nextInt(9)).toArray();

        Agreement agreement = Agreement.between(labels, groups);

        assertThat(agreement.adjustedRand()).isCloseTo(0, within(0.01));
        assertThat(agreement.adjustedMutualInformation()).isCloseTo(0, within(0.01));
    }
}
