package org.palabre.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeEngineTest {

    private final ThemeEngine engine = new ThemeEngine();

    @Test
    void textsAboutOneSubjectComeTogether() throws Exception {
        Grouping grouping = group(MadeUpTexts.of(240, 1));

        assertThat(grouping.themes()).hasSizeBetween(5, 9);
        for (FoundTheme theme : grouping.themes()) {
            Map<Integer, Long> subjects = theme.memberIds().stream()
                    .collect(Collectors.groupingBy(MadeUpTexts::subject, Collectors.counting()));
            assertThat(Collections.max(subjects.values()))
                    .isGreaterThan(theme.members().size() * 8 / 10);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyTextIsInExactlyOneThemeOrUnthemed(long seed) throws Exception {
        List<Text> texts = MadeUpTexts.of(20 + (int) seed * 60, seed);

        assertThat(everyPlace(group(texts))).containsExactlyInAnyOrderElementsOf(ids(texts));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theOrderOfTheTextsDoesNotMatter(long seed) throws Exception {
        List<Text> texts = MadeUpTexts.of(200, seed);
        List<Text> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, new Random(seed));

        Grouping given = group(texts);
        Grouping permuted = group(shuffled);

        assertThat(permuted.themes()).isEqualTo(given.themes());
        assertThat(permuted.unthemed()).containsExactlyInAnyOrderElementsOf(given.unthemed());
    }

    @Test
    void howTheTextsAreNumberedDoesNotMatter() throws Exception {
        List<Text> texts = MadeUpTexts.of(200, 7);
        List<Text> renumbered = texts.stream()
                .map(text -> new Text("x" + (1000 - Integer.parseInt(text.id().substring(1))), text.text(), "fr"))
                .toList();

        assertThat(group(renumbered).themes().stream()
                        .map(theme -> theme.members().size()))
                .containsExactlyElementsOf(group(texts).themes().stream()
                        .map(theme -> theme.members().size())
                        .toList());
        assertThat(group(renumbered).themes().stream().map(FoundTheme::label))
                .containsExactlyElementsOf(
                        group(texts).themes().stream().map(FoundTheme::label).toList());
    }

    @Test
    void aSecondRunGivesTheSameThemes() throws Exception {
        List<Text> texts = MadeUpTexts.of(300, 11);

        assertThat(group(texts).themes()).isEqualTo(group(texts).themes());
    }

    @Test
    void membersStandNearestFirstAndLabelsDiffer() throws Exception {
        Grouping grouping = group(MadeUpTexts.of(240, 3));

        assertThat(grouping.themes().stream().map(FoundTheme::label)).doesNotHaveDuplicates();
        for (FoundTheme theme : grouping.themes()) {
            List<Double> proximities =
                    theme.members().stream().map(Member::proximity).toList();
            assertThat(proximities).allMatch(p -> p >= 0 && p <= 1).isSortedAccordingTo(Collections.reverseOrder());
            assertThat(theme.label()).matches("\\p{Lu}.*");
            assertThat(theme.keywords()).hasSizeBetween(1, 5).doesNotHaveDuplicates();
            assertThat(theme.memberIds()).containsAll(theme.quotations());
            assertThat(theme.quotations()).hasSize(3);
            assertThat(theme.memberIds())
                    .containsAll(theme.subThemes().stream()
                            .flatMap(part -> part.memberIds().stream())
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aFixedThemeIsNeverTouched(long seed) throws Exception {
        List<Text> texts = MadeUpTexts.of(200, seed);
        Set<String> settled = ids(texts).stream()
                .filter(id -> MadeUpTexts.subject(id) == 0)
                .limit(15)
                .collect(Collectors.toSet());

        Grouping grouping = engine.group(
                texts, List.of(new FixedTheme("water", settled)), EngineSettings.defaults(), ProgressListener.SILENT);

        Set<String> rest = new HashSet<>(ids(texts));
        rest.removeAll(settled);
        assertThat(everyPlace(grouping)).containsExactlyInAnyOrderElementsOf(rest);
        assertThat(grouping.suggestions().stream().map(Suggestion::textId)).doesNotContainAnyElementsOf(settled);
    }

    @Test
    void textsThatFitAFixedThemeAreSuggestedForIt() throws Exception {
        List<Text> texts = new ArrayList<>(MadeUpTexts.of(200, 5));
        Set<String> settled = ids(texts).stream()
                .filter(id -> MadeUpTexts.subject(id) == 0)
                .limit(30)
                .collect(Collectors.toSet());

        Grouping grouping = engine.group(
                texts, List.of(new FixedTheme("water", settled)), EngineSettings.defaults(), ProgressListener.SILENT);

        assertThat(grouping.suggestions())
                .isNotEmpty()
                .allMatch(suggestion -> suggestion.themeId().equals("water"))
                .allMatch(suggestion -> MadeUpTexts.subject(suggestion.textId()) == 0);
    }

    @Test
    void aFixedThemeMayNotNameAnAbsentTextOrShareOne() {
        List<Text> texts = MadeUpTexts.of(12, 1);
        List<FixedTheme> absent = List.of(new FixedTheme("a", Set.of("nobody")));
        List<FixedTheme> shared = List.of(new FixedTheme("a", Set.of("t1")), new FixedTheme("b", Set.of("t1")));

        assertThatThrownBy(() -> engine.group(texts, absent, EngineSettings.defaults(), ProgressListener.SILENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> engine.group(texts, shared, EngineSettings.defaults(), ProgressListener.SILENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two fixed themes");
    }

    @Test
    void twoTextsMayNotHaveOneId() {
        List<Text> texts = List.of(new Text("a", "un forage", "fr"), new Text("a", "une école", "fr"));

        assertThatThrownBy(() -> group(texts)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void finerGranularityGivesMoreThemes() throws Exception {
        List<Text> texts = MadeUpTexts.of(400, 9);

        int broad = engine.group(texts, EngineSettings.defaults().withGranularity(0.3), ProgressListener.SILENT)
                .themes()
                .size();
        int fine = engine.group(texts, EngineSettings.defaults().withGranularity(6), ProgressListener.SILENT)
                .themes()
                .size();

        assertThat(fine).isGreaterThan(broad);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 12, 20, 40})
    void aboutAsManyThemesComeAsAreWanted(int wanted) throws Exception {
        List<Text> texts = MadeUpTexts.of(400, 9);

        Grouping grouping = engine.group(texts, EngineSettings.defaults().withThemes(wanted), ProgressListener.SILENT);

        assertThat((double) grouping.themes().size()).isBetween(wanted * 0.65, wanted * 1.35);
    }

    @Test
    void progressIsReportedPhaseByPhase() throws Exception {
        Map<Phase, Double> last = Collections.synchronizedMap(new EnumMap<>(Phase.class));

        engine.group(
                MadeUpTexts.of(100, 1),
                EngineSettings.defaults(),
                (phase, fraction) -> last.merge(phase, fraction, Math::max));

        assertThat(last.keySet()).containsExactly(Phase.values());
        assertThat(last.values()).allMatch(fraction -> fraction == 1);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void anInterruptedRunEndsInThePhaseItIsIn(Phase interrupted) {
        List<Text> texts = MadeUpTexts.of(3_000, 1);
        Thread run = Thread.currentThread();
        Set<Phase> begun = Collections.synchronizedSet(EnumSet.noneOf(Phase.class));

        assertThatThrownBy(() -> engine.group(texts, EngineSettings.defaults(), (phase, fraction) -> {
                    if (begun.add(phase) && phase == interrupted) {
                        run.interrupt();
                    }
                }))
                .isInstanceOf(InterruptedException.class);

        assertThat(begun).containsExactlyElementsOf(EnumSet.range(Phase.ANALYSIS, interrupted));
        await().until(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().startsWith("theme-engine-")));
    }

    private Grouping group(List<Text> texts) throws InterruptedException {
        return engine.group(texts, EngineSettings.defaults(), ProgressListener.SILENT);
    }

    private static List<String> ids(Collection<Text> texts) {
        return texts.stream().map(Text::id).toList();
    }

    private static List<String> everyPlace(Grouping grouping) {
        return Stream.concat(
                        grouping.themes().stream().flatMap(theme -> theme.memberIds().stream()),
                        grouping.unthemed().stream())
                .toList();
    }
}
