package org.palabre.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ThemeMatcherTest {

    private final ThemeMatcher matcher = new ThemeMatcher();

    @Test
    void anIdenticalRunKeepsEveryIdentity() throws Exception {
        List<Text> texts = MadeUpTexts.of(300, 4);
        Map<String, List<String>> existing = new TreeMap<>();
        List<List<String>> found = new ArrayList<>();
        for (FoundTheme theme : group(texts).themes()) {
            existing.put("theme-" + existing.size(), theme.memberIds());
        }
        group(texts).themes().forEach(theme -> found.add(theme.memberIds()));

        ThemeMatcher.Matching matching = matcher.match(existing, found);

        assertThat(matching.vanished()).isEmpty();
        for (int i = 0; i < found.size(); i++) {
            assertThat(matching.idOfFound().get(i)).contains("theme-" + i);
        }
    }

    @Test
    void aThemeThatGrowsManyTimesOverKeepsItsIdentity() {
        var matching = matcher.match(
                Map.of("water", Set.of("1", "2")), List.of(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10")));

        assertThat(matching.idOfFound()).containsExactly(Optional.of("water"));
    }

    @Test
    void ofTwoHalvesTheLargerKeepsTheIdentity() {
        var matching = matcher.match(
                Map.of("water", Set.of("1", "2", "3", "4", "5")), List.of(List.of("1", "2"), List.of("3", "4", "5")));

        assertThat(matching.idOfFound()).containsExactly(Optional.empty(), Optional.of("water"));
    }

    @Test
    void theBestAssignmentOverallWinsOverTheGreedyOne() {
        var matching = matcher.match(
                Map.of("a", Set.of("1", "2", "3", "4", "5"), "b", Set.of("6", "7", "8", "9")),
                List.of(List.of("1", "2", "3", "6", "7", "8"), List.of("4", "5")));

        assertThat(matching.idOfFound()).containsExactly(Optional.of("b"), Optional.of("a"));
    }

    @Test
    void aThemeWithNothingInCommonVanishesAndANewOneHasNoIdentity() {
        var matching = matcher.match(Map.of("gone", Set.of("1", "2")), List.of(List.of("3", "4")));

        assertThat(matching.idOfFound()).containsExactly(Optional.empty());
        assertThat(matching.vanished()).containsExactly("gone");
    }

    @Test
    void nothingMatchesNothing() {
        assertThat(matcher.match(Map.<String, Set<String>>of(), List.<List<String>>of())
                        .idOfFound())
                .isEmpty();
    }

    private static Grouping group(List<Text> texts) throws InterruptedException {
        return new ThemeEngine().group(texts, EngineSettings.defaults(), ProgressListener.SILENT);
    }
}
