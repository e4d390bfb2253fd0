package org.palabre.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palabre.synthesis.facet.FacetLexicon;
import org.palabre.synthesis.facet.FacetReader;

class FacetQualityTest {

    private static final double ENOUGH = 0.75;

    private static double macroF1(List<FacetSample> samples) {
        var reader = new FacetReader(FacetLexicon.shipped());
        return FacetScore.macroF1(FacetScore.of(reader, samples).values());
    }

    @Test
    void theShippedLexiconAgreesWithTheAnnotator() throws IOException {
        List<FacetSample> all = FacetSample.all();
        assertThat(all).hasSize(200);
        assertThat(macroF1(all)).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void itAgreesOnTheHeldOutSamples() throws IOException {
        List<FacetSample> heldOut =
                FacetSample.all().stream().filter(FacetSample::heldOut).toList();
        assertThat(heldOut).hasSize(100);
        assertThat(macroF1(heldOut)).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void anEmptyLexiconDoesNotAgree() throws IOException {
        var reader = new FacetReader(new FacetLexicon(List.of()));
        assertThat(FacetScore.macroF1(FacetScore.of(reader, FacetSample.all()).values()))
                .isZero();
    }
}
