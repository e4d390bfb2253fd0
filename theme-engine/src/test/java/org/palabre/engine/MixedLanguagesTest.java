package org.palabre.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MixedLanguagesTest {

    private static final List<List<String>> FRENCH = List.of(
            words("eau forage puits pompe potable assainissement nappe robinet corvée"),
            words("école enseignant élève cantine formation alphabétisation manuel bourse tableau"),
            words("budget dépense transparence marché corruption audit facture appel prestataire"));
    private static final List<List<String>> ENGLISH = List.of(
            words("water borehole drought pump drinking sanitation bucket tap pipe"),
            words("school teacher pupil canteen training literacy textbook classroom scholarship"),
            words("budget spending transparency market corruption audit invoice tender supplier"));

    @Test
    void frenchAndEnglishTextsAboutOneSubjectComeTogether() throws Exception {
        List<Text> texts = new ArrayList<>();
        var random = new Random(3);
        for (int i = 0; i < 180; i++) {
            int subject = i % 3;
            texts.add(new Text(
                    "fr " + subject + " " + i, text(FRENCH.get(subject), "le la les pour dans", random), "fr"));
            texts.add(new Text(
                    "en " + subject + " " + i, text(ENGLISH.get(subject), "the of and in for", random), "und"));
        }

        Grouping grouping = new ThemeEngine().group(texts, EngineSettings.defaults(), ProgressListener.SILENT);

        for (FoundTheme theme : grouping.themes()) {
            long french =
                    theme.memberIds().stream().filter(id -> id.startsWith("fr")).count();
            assertThat((double) french / theme.members().size()).isBetween(0.3, 0.7);
            assertThat(theme.memberIds().stream().map(id -> id.substring(3, 4)))
                    .containsOnly(theme.memberIds().getFirst().substring(3, 4));
        }
    }

    @Test
    void anEnglishTextIsPlacedInAFrenchTheme() {
        ThemeIndex index = ThemeIndex.of(
                Map.of(
                        "water", List.of(new Text("a", "Un forage et de l'eau potable au village", "fr")),
                        "school", List.of(new Text("b", "Une école et des enseignants formés", "fr"))),
                EngineSettings.defaults().placementThreshold());

        assertThat(index.place(new Text("c", "We need drinking water and boreholes", "und")))
                .hasValueSatisfying(place -> assertThat(place.themeId()).isEqualTo("water"));
    }

    private static String text(List<String> subject, String small, Random random) {
        var text = new StringBuilder();
        List<String> smallWords = words(small);
        for (int i = 0; i < 10; i++) {
            text.append(smallWords.get(random.nextInt(smallWords.size()))).append(' ');
            text.append(subject.get(random.nextInt(subject.size()))).append(' ');
        }
        return text.toString();
    }

    private static List<String> words(String words) {
        return List.of(words.split(" ", -1));
    }
}
