package org.palabre.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the free texts that are nearer to a fixed theme than to the theme they were put in. */
final class Suggestions {

    private final double threshold;

    Suggestions(double threshold) {
        this.threshold = threshold;
    }

    /**
     * Compares every free text with all themes, fixed and found.
     *
     * @param settled the fixed theme of each settled text
     */
    List<Suggestion> suggest(List<Text> texts, Map<String, String> settled, Grouping grouping) {
        Map<String, String> found = new HashMap<>();
        for (int i = 0; i < grouping.themes().size(); i++) {
            for (Member member : grouping.themes().get(i).members()) {
                found.put(member.id(), "found " + i);
            }
        }
        Map<String, List<Text>> themes = new HashMap<>();
        for (Text text : texts) {
            String fixed = settled.get(text.id());
            String theme = fixed != null ? "fixed " + fixed : found.get(text.id());
            if (theme != null) {
                themes.computeIfAbsent(theme, unseen -> new ArrayList<>()).add(text);
            }
        }
        ThemeIndex index = ThemeIndex.of(themes, threshold);
        List<Suggestion> suggestions = new ArrayList<>();
        for (Text text : texts) {
            if (!settled.containsKey(text.id())) {
                Optional<Placement> nearest = nearestOthers(text, found.get(text.id()), index);
                nearest.filter(place -> place.themeId().startsWith("fixed "))
                        .ifPresent(place -> suggestions.add(new Suggestion(
                                place.themeId().substring("fixed ".length()), text.id(), place.proximity())));
            }
        }
        suggestions.sort(Comparator.comparingDouble(Suggestion::proximity)
                .reversed()
                .thenComparing(Suggestion::themeId)
                .thenComparing(Suggestion::textId));
        return suggestions;
    }

    /** The theme of the nearest other texts: a text in a theme of three would be nearest to itself. */
    private static Optional<Placement> nearestOthers(Text text, @Nullable String own, ThemeIndex index) {
        if (own == null) {
            return index.place(text);
        }
        index.remove(text, own);
        Optional<Placement> nearest = index.place(text);
        index.add(text, own);
        return nearest;
    }
}
