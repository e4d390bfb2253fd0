package org.palabre.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThemeIndexTest {

    private static final double THRESHOLD = EngineSettings.defaults().placementThreshold();

    @Test
    void aNewTextJoinsTheThemeOfItsSubject() {
        ThemeIndex index = ThemeIndex.of(bySubject(MadeUpTexts.of(300, 1)), THRESHOLD);

        List<Text> newcomers = MadeUpTexts.of(120, 99);
        long right = newcomers.stream()
                .filter(text -> index.place(text)
                        .filter(place -> place.themeId().equals("s" + MadeUpTexts.subject(text.id())))
                        .isPresent())
                .count();

        assertThat(right).isGreaterThanOrEqualTo(117);
    }

    @Test
    void aTextWithNothingInCommonJoinsNone() {
        ThemeIndex index = ThemeIndex.of(bySubject(MadeUpTexts.of(60, 1)), THRESHOLD);

        assertThat(index.place(new Text("x", "zzz qqq www", "fr"))).isEmpty();
        assertThat(index.place(new Text("x", "", "fr"))).isEmpty();
        assertThat(ThemeIndex.of(Map.of(), THRESHOLD).place(new Text("x", "un forage", "fr")))
                .isEmpty();
    }

    @Test
    void aThemeLearntFromOneTextAttractsTheNext() {
        ThemeIndex index = ThemeIndex.of(bySubject(MadeUpTexts.of(60, 1)), THRESHOLD);
        var football = new Text("f", "Un stade de football pour la jeunesse", "fr");

        index.add(football, "sport");
        assertThat(index.place(new Text("g", "Le stade pour la jeunesse", "fr")))
                .hasValueSatisfying(place -> assertThat(place.themeId()).isEqualTo("sport"));

        index.remove(football, "sport");
        assertThat(index.place(new Text("g", "Le stade pour la jeunesse", "fr")))
                .isEmpty();
    }

    @Test
    void theNearestThemesStandNearestFirst() {
        ThemeIndex index = ThemeIndex.of(bySubject(MadeUpTexts.of(120, 1)), THRESHOLD);

        List<Placement> nearest = index.nearest(new Text("x", "eau forage puits et une école avec cantine", "fr"), 2);

        assertThat(nearest.stream().map(Placement::themeId)).containsExactly("s0", "s1");
    }

    @Test
    void manyThreadsMayPlaceAndAddAtOnce() {
        ThemeIndex index = ThemeIndex.of(bySubject(MadeUpTexts.of(120, 1)), THRESHOLD);
        List<Text> newcomers = MadeUpTexts.of(600, 5);

        long placed = IntStream.range(0, 600)
                .parallel()
                .filter(i -> {
                    index.add(
                            newcomers.get(i),
                            "s" + MadeUpTexts.subject(newcomers.get(i).id()));
                    return index.place(newcomers.get(i)).isPresent();
                })
                .count();

        assertThat(placed).isEqualTo(600);
    }

    private static Map<String, List<Text>> bySubject(List<Text> texts) {
        Map<String, List<Text>> themes = new TreeMap<>();
        for (Text text : texts) {
            themes.computeIfAbsent("s" + MadeUpTexts.subject(text.id()), unseen -> new ArrayList<>())
                    .add(text);
        }
        return themes;
    }
}
