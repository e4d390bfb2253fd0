package org.palabre.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    @Test
    void aTypicalADifferentAndADissentingTextAreQuoted() throws Exception {
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            texts.add(new Text("water" + i, "Il faut un forage et une pompe au village, quartier numéro " + i, "fr"));
            texts.add(
                    new Text("school" + i, "Il faut une école et des enseignants en ville, secteur numéro " + i, "fr"));
            texts.add(new Text("road" + i, "Il faut goudronner la route et boucher les trous, axe numéro " + i, "fr"));
        }
        texts.add(new Text("against", "Nous sommes contre un forage et une pompe au village, la rivière suffit", "fr"));
        texts.add(new Text(
                "different", "Le comité du village garde la clé de la pompe et le carnet des réparations", "fr"));
        texts.add(new Text("other", "Le comité tient le carnet des réparations de la pompe à côté du forage", "fr"));

        FoundTheme water = new ThemeEngine()
                .group(texts, EngineSettings.defaults(), ProgressListener.SILENT).themes().stream()
                        .filter(theme -> theme.memberIds().contains("against"))
                        .findFirst()
                        .orElseThrow();

        assertThat(water.quotations()).hasSize(3).last().isEqualTo("against");
        assertThat(water.quotations().getFirst()).startsWith("water");
        assertThat(water.sureness()).isEqualTo(Sureness.SURE);
    }

    @Test
    void sureIsWhatHasNearlyAllLinksWithin() {
        var graph = new NeighbourGraph(new long[] {0, 1, 3, 4}, new int[] {1, 0, 2, 1}, new float[] {3, 3, 1, 1});

        assertThat(graph.shareWithin(new int[] {0, 1})).isEqualTo(6 / 7.0);
        assertThat(graph.shareWithin(new int[] {2})).isZero();
        assertThat(Sureness.of(6 / 7.0)).isEqualTo(Sureness.SURE);
        assertThat(Sureness.of(0.6)).isEqualTo(Sureness.FAIR);
        assertThat(Sureness.of(0.2)).isEqualTo(Sureness.UNSURE);
    }
}
