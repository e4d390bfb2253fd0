package org.palabre.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkContrastTest {

    @Test
    void closeNeighboursGainOnDistantOnes() {
        float[] weights = LinkContrast.OF_WORDS.weights(new float[] {0.9f, 0.3f, 0.2f});

        assertThat(weights[0] / weights[1]).isGreaterThan(0.9f / 0.3f);
        assertThat(weights[2]).isPositive();
    }

    @Test
    void equalNeighboursStayEqual() {
        float[] weights = LinkContrast.OF_WORDS.weights(new float[] {0.4f, 0.4f, 0.4f});

        assertThat(weights[0]).isEqualTo(weights[1]).isEqualTo(weights[2]).isPositive();
    }
}
