package org.palabre.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeatureLayersTest {

    @Test
    void aFeatureIsOneLayerAboveItsHighestDependency() {
        var layers = new FeatureLayers(Map.of(
                "response", Set.of("decision", "theme"),
                "decision", Set.of("theme"),
                "theme", Set.of()));

        assertThat(layers.topDown()).containsExactly("response", "decision", "theme");
        assertThat(layers.layer("theme")).isEqualTo(1);
        assertThat(layers.layer("response")).isEqualTo(3);
        assertThat(layers.cycleOf("response")).isEmpty();
    }

    @Test
    void theFeaturesOfACycleShareALayer() {
        var layers = new FeatureLayers(Map.of(
                "curation", Set.of("note", "theme"),
                "note", Set.of("curation"),
                "review", Set.of("note"),
                "theme", Set.of()));

        assertThat(layers.layer("curation")).isEqualTo(2);
        assertThat(layers.layer("note")).isEqualTo(2);
        assertThat(layers.layer("review")).isEqualTo(3);
        assertThat(layers.cycleOf("curation")).containsExactly("note");
        assertThat(layers.cycleOf("review")).isEmpty();
    }
}
