package org.palabre.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups texts by what they are about: words are weighted by BM25, each text is linked with its nearest, and the Leiden
 * algorithm finds the communities of that graph, which are then named in the texts' own words. How many themes there are
 * follows from the texts. Deterministic: the same texts, in any order, and the same settings give the same themes.
 * Stateless and thread-safe.
 */
public final class ThemeEngine {

    /** Changes whenever the same input may give other themes. */
    public static final String VERSION = "2";

    /**
     * Groups texts.
     *
     * @throws InterruptedException when the calling thread is interrupted; nothing is left running
     * @throws IllegalArgumentException when two texts have the same id
     */
    public Grouping group(List<Text> texts, EngineSettings settings, ProgressListener progress)
            throws InterruptedException {
        return group(texts, List.of(), settings, progress);
    }

    /**
     * Groups the texts that are in no fixed theme, and suggests which of them would fit a fixed theme better.
     *
     * @param fixed themes whose members are settled; a text is in one at most
     * @throws InterruptedException when the calling thread is interrupted; nothing is left running
     * @throws IllegalArgumentException when two texts have the same id, when a fixed theme names a text that is not
     *     there, or when two fixed themes share one
     */
    public Grouping group(List<Text> texts, List<FixedTheme> fixed, EngineSettings settings, ProgressListener progress)
            throws InterruptedException {
        return group(texts, fixed, null, settings, progress);
    }

    /**
     * Groups the texts that are in no fixed theme by their words and by what a model makes of them.
     *
     * @param fixed themes whose members are settled; a text is in one at most
     * @param meanings what the model makes of them; nothing to go by words alone. More texts than
     *     {@link Meanings#MOST} are not compared by meaning
     * @throws InterruptedException when the calling thread is interrupted; nothing is left running
     * @throws IllegalArgumentException when two texts have the same id, when a fixed theme names a text that is not
     *     there, or when two fixed themes share one
     */
    public Grouping group(
            List<Text> texts,
            List<FixedTheme> fixed,
            @Nullable Meanings meanings,
            EngineSettings settings,
            ProgressListener progress)
            throws InterruptedException {
        Map<String, String> settled = settled(texts, fixed);
        List<Text> free =
                texts.stream().filter(text -> !settled.containsKey(text.id())).toList();
        try (var workers = new Workers()) {
            var run = new EngineRun(Corpus.of(free), meanings, settings, workers, progress);
            Grouping grouping = run.group(free);
            if (fixed.isEmpty()) {
                return grouping;
            }
            return new Grouping(
                    grouping.themes(),
                    grouping.unthemed(),
                    new Suggestions(settings.placementThreshold()).suggest(texts, settled, grouping),
                    grouping.run());
        }
    }

    /** The fixed theme of each settled text. */
    private static Map<String, String> settled(List<Text> texts, List<FixedTheme> fixed) {
        Set<String> known = new HashSet<>();
        texts.forEach(text -> known.add(text.id()));
        Map<String, String> settled = new HashMap<>();
        for (FixedTheme theme : fixed) {
            for (String id : theme.memberIds()) {
                if (!known.contains(id)) {
                    throw new IllegalArgumentException("Fixed theme " + theme.id() + " has no text " + id);
                }
                if (settled.put(id, theme.id()) != null) {
                    throw new IllegalArgumentException("Text " + id + " is in two fixed themes");
                }
            }
        }
        return settled;
    }
}
