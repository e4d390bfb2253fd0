package org.palabre.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeaningsTest {

    private static final int TEXTS = 120;

    @Test
    void aModelBringsTogetherWhatSharesNoWord() throws Exception {
        List<Text> texts = texts();

        Set<Set<Integer>> byWords = matters(group(texts, null));
        Set<Set<Integer>> byMeaning = matters(group(texts, new Meanings(vectors(texts), 0.7)));

        assertThat(byWords)
                .as("words tell every subject from every other")
                .allSatisfy(theme -> assertThat(theme).hasSize(1));
        assertThat(byMeaning)
                .as("the model takes each two subjects for one")
                .isNotEmpty()
                .allSatisfy(theme -> assertThat(theme).hasSize(2))
                .allSatisfy(theme -> assertThat(
                                theme.stream().map(subject -> subject / 2).distinct())
                        .hasSize(1));
    }

    @Test
    void theSameMeaningsGiveTheSameThemesWhateverTheOrder() throws Exception {
        List<Text> texts = texts();
        var meanings = new Meanings(vectors(texts), 0.3);
        List<Text> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(members(group(shuffled, meanings))).isEqualTo(members(group(texts, meanings)));
    }

    @Test
    void aTextThatTheModelDidNotReadIsGroupedByItsWords() throws Exception {
        List<Text> texts = texts();
        Map<String, float[]> some = vectors(texts);
        some.keySet().removeIf(id -> id.hashCode() % 2 == 0);

        Grouping grouping = group(texts, new Meanings(some, 0.15));

        assertThat(members(grouping).stream().flatMap(Set::stream)).hasSize(TEXTS);
    }

    @Test
    void withoutAnyVectorTheThemesAreThoseOfTheWords() throws Exception {
        List<Text> texts = texts();

        assertThat(members(group(texts, new Meanings(Map.of(), 0.5)))).isEqualTo(members(group(texts, null)));
    }

    @Test
    void aShareIsMoreThanNothingAndNoMoreThanAll() {
        assertThatThrownBy(() -> new Meanings(Map.of(), 0)).hasMessageContaining("share");
        assertThatThrownBy(() -> new Meanings(Map.of(), 1.1)).hasMessageContaining("share");
        assertThatThrownBy(() -> new Meanings(Map.of(), Double.NaN)).hasMessageContaining("share");
    }

    private static Grouping group(List<Text> texts, @Nullable Meanings meanings) throws InterruptedException {
        return new ThemeEngine().group(texts, List.of(), meanings, EngineSettings.defaults(), ProgressListener.SILENT);
    }

    private static List<Text> texts() {
        return MadeUpTexts.of(TEXTS, 5);
    }

    /** Each two subjects are one to this model. */
    private static Map<String, float[]> vectors(List<Text> texts) {
        Map<String, float[]> vectors = new HashMap<>();
        for (Text text : texts) {
            float[] vector = new float[TEXTS];
            vector[MadeUpTexts.subject(text.id()) / 2] = 1;
            vectors.put(text.id(), vector);
        }
        return vectors;
    }

    /** The subjects of each theme. */
    private static Set<Set<Integer>> matters(Grouping grouping) {
        return grouping.themes().stream()
                .map(theme -> (Set<Integer>) new TreeSet<>(
                        theme.memberIds().stream().map(MadeUpTexts::subject).toList()))
                .collect(Collectors.toSet());
    }

    private static Set<Set<String>> members(Grouping grouping) {
        return grouping.themes().stream()
                .map(theme -> (Set<String>) new TreeSet<>(theme.memberIds()))
                .collect(Collectors.toSet());
    }
}
