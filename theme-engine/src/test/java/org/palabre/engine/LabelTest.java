package org.palabre.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelTest {

    private static final List<String> PLACES = List.of(
            "au collège",
            "dans la classe",
            "pour les devoirs",
            "avec le maître",
            "chez les élèves",
            "pendant un exposé");

    @Test
    void aNameIsALabel() throws Exception {
        assertThat(labels(about("utiliser Wikipédia", "corriger Wikipédia", "lire Wikipédia", "citer Wikipédia")))
                .anyMatch(label -> label.contains("Wikipédia"));
    }

    @Test
    void theRightSpellingNamesATheme() throws Exception {
        List<Text> texts = about("un medecin", "le médecin", "un medecin", "le médecin");

        assertThat(labels(texts)).anyMatch(label -> label.startsWith("Médecin"));
    }

    @Test
    void aPartWithoutATellingPhraseHasNoName() throws Exception {
        Grouping grouping =
                new ThemeEngine().group(MadeUpTexts.of(240, 3), EngineSettings.defaults(), ProgressListener.SILENT);

        for (FoundTheme theme : grouping.themes()) {
            assertThat(theme.subThemes())
                    .allSatisfy(part -> assertThat(part.keywords()).isNotEmpty());
            assertThat(theme.subThemes().stream().map(FoundTheme::label))
                    .doesNotHaveDuplicates()
                    .doesNotContain(theme.label());
        }
    }

    /** Texts that use one of these phrases each, beside as many about water. */
    private static List<Text> about(String... phrases) {
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            texts.add(new Text("p" + i, "Il faut " + phrases[i % phrases.length] + " " + PLACES.get(i % 6), "fr"));
            texts.add(new Text("w" + i, "Il faut réparer le forage et la pompe du village " + i % 5, "fr"));
        }
        return texts;
    }

    private static List<String> labels(List<Text> texts) throws InterruptedException {
        return new ThemeEngine()
                .group(texts, EngineSettings.defaults(), ProgressListener.SILENT).themes().stream()
                        .map(FoundTheme::label)
                        .toList();
    }
}
