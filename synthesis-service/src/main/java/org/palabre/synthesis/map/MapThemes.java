package org.palabre.synthesis.map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.palabre.engine.Text;
import org.palabre.engine.ThemeIndex;
import org.palabre.platform.refusal.Refusal;
import org.palabre.synthesis.consultation.Consultation;
import org.palabre.synthesis.contribution.Filter;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.grouping.EngineTexts;
import org.palabre.synthesis.theme.ReadThemes;
import org.palabre.synthesis.theme.ReadThemes.ThemeWithTally;
import org.springframework.stereotype.Component;

/**
 * Maps a consultation's themes so that themes with a similar vocabulary are near each other. Similarity is the cosine
 * of the theme centres, computed from the contributions nearest to each centre. The result is deterministic. A map is
 * recomputed after a theme or its size changes, but cached for ten times the computation's duration.
 */
@Component
public class MapThemes {

    /** The maximum number of themes on a map; smaller ones are in the table only. */
    public static final int MAX_THEMES = 60;

    private static final int TEXTS_PER_THEME = 50;
    private static final int NEIGHBOURS = 2;
    private static final double MIN_LIKENESS = 0.05;
    private static final int MAX_MAPS = 50;
    private static final int CACHE_FACTOR = 10;

    private final ReadThemes readThemes;
    private final GroupedContributions contributions;
    private final Cache<String, Layout> layouts =
            Caffeine.newBuilder().maximumSize(MAX_MAPS).build();

    MapThemes(ReadThemes readThemes, GroupedContributions contributions) {
        this.readThemes = readThemes;
        this.contributions = contributions;
    }

    /**
     * A theme on the map.
     *
     * @param counted the theme with its tally
     * @param place its point
     * @param nearest the most similar themes, most similar first
     */
    public record Mapped(ThemeWithTally counted, Point place, List<ThemeWithTally> nearest) {}

    /**
     * The map of a consultation.
     *
     * @param consultation the consultation
     * @param themes the largest themes with contributions, largest first
     * @param leftOut number of smaller themes with contributions not on the map
     */
    public record ThemeMap(Consultation consultation, List<Mapped> themes, int leftOut) {}

    /**
     * The map of the given consultation.
     *
     * @throws Refusal if there is no such consultation
     */
    public ThemeMap of(String slug) {
        ReadThemes.ThemeList themes = readThemes.of(slug);
        List<ThemeWithTally> nonEmpty = themes.themes().stream()
                .filter(counted -> counted.tally().size() > 0)
                .toList();
        List<ThemeWithTally> shown = nonEmpty.stream().limit(MAX_THEMES).toList();
        return new ThemeMap(themes.consultation(), mapped(slug, shown), nonEmpty.size() - shown.size());
    }

    private List<Mapped> mapped(String slug, List<ThemeWithTally> shown) {
        // By identity: the map is the same whichever theme is the largest.
        List<ThemeWithTally> themes = shown.stream()
                .sorted(Comparator.comparing(counted -> counted.theme().id()))
                .toList();
        Map<UUID, Integer> sizes = new LinkedHashMap<>();
        themes.forEach(
                counted -> sizes.put(counted.theme().id(), counted.tally().size()));
        Layout layout = layout(slug, sizes);
        Map<UUID, Mapped> byId = new HashMap<>();
        for (int i = 0; i < themes.size(); i++) {
            List<ThemeWithTally> nearest =
                    nearest(layout.likeness()[i], i).stream().map(themes::get).toList();
            byId.put(
                    themes.get(i).theme().id(),
                    new Mapped(themes.get(i), layout.places().get(i), nearest));
        }
        List<Mapped> mapped = new ArrayList<>();
        shown.forEach(counted -> mapped.add(byId.get(counted.theme().id())));
        return mapped;
    }

    private static List<Integer> nearest(double[] likeness, int self) {
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < likeness.length; i++) {
            if (i != self && likeness[i] >= MIN_LIKENESS) {
                others.add(i);
            }
        }
        others.sort(Comparator.<Integer>comparingDouble(i -> -likeness[i]).thenComparing(i -> i));
        return others.stream().limit(NEIGHBOURS).toList();
    }

    private Layout layout(String slug, Map<UUID, Integer> sizes) {
        return layouts.asMap()
                .compute(slug, (key, cached) -> cached != null && cached.isValidFor(sizes) ? cached : compute(sizes));
    }

    private Layout compute(Map<UUID, Integer> sizes) {
        long start = System.nanoTime();
        Map<String, List<Text>> texts = new LinkedHashMap<>();
        sizes.keySet()
                .forEach(id -> texts.put(
                        id.toString(),
                        contributions.under(id, Filter.NONE, 0, TEXTS_PER_THEME).stream()
                                .map(EngineTexts::of)
                                .toList()));
        double[][] likeness = ThemeIndex.of(texts, 0).likeness(List.copyOf(texts.keySet()));
        List<Point> places = Plane.of(likeness);
        long end = System.nanoTime();
        return new Layout(sizes, likeness, places, end + (end - start) * CACHE_FACTOR);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Layout(Map<UUID, Integer> sizes, double[][] likeness, List<Point> places, long freshUntil) {

        boolean isValidFor(Map<UUID, Integer> currentSizes) {
            return sizes.equals(currentSizes)
                    || (sizes.keySet().equals(currentSizes.keySet()) && System.nanoTime() - freshUntil < 0);
        }
    }
}
