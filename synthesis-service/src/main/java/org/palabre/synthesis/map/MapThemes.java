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
 * Maps a consultation's themes: those whose contributions use the same words are near. How like two themes are is the
 * cosine of their centres, of the contributions nearest to each centre as they are stored; so the same themes always give
 * the same map, after a restart too. A map is worked out anew when a theme or its size changes, and then used again for ten
 * times as long as that took.
 */
@Component
public class MapThemes {

    /** So many themes are on a map; smaller ones are in the table only. */
    public static final int MOST = 60;

    private static final int TEXTS = 50;
    private static final int NEIGHBOURS = 2;
    private static final double ALIKE = 0.05;
    private static final int KEPT = 50;
    private static final int SHARE_OF_TIME = 10;

    private final ReadThemes readThemes;
    private final GroupedContributions contributions;
    private final Cache<String, Worked> worked =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    MapThemes(ReadThemes readThemes, GroupedContributions contributions) {
        this.readThemes = readThemes;
        this.contributions = contributions;
    }

    /**
     * A theme on the map.
     *
     * @param counted the theme with its count
     * @param place where it is
     * @param nearest the themes most like it, the most like first; none where none is like it at all
     */
    public record Mapped(ThemeWithTally counted, Point place, List<ThemeWithTally> nearest) {}

    /**
     * The map of a consultation.
     *
     * @param consultation the consultation
     * @param themes the largest themes that hold contributions, the largest first
     * @param leftOut how many smaller ones are not on it
     */
    public record ThemeMap(Consultation consultation, List<Mapped> themes, int leftOut) {}

    /**
     * The map of this consultation.
     *
     * @throws Refusal if there is no such consultation
     */
    public ThemeMap of(String slug) {
        ReadThemes.ThemeList of = readThemes.of(slug);
        List<ThemeWithTally> held =
                of.themes().stream().filter(one -> one.tally().size() > 0).toList();
        List<ThemeWithTally> shown = held.stream().limit(MOST).toList();
        return new ThemeMap(of.consultation(), mapped(slug, shown), held.size() - shown.size());
    }

    private List<Mapped> mapped(String slug, List<ThemeWithTally> shown) {
        // By identity: the map is the same whichever theme is the largest.
        List<ThemeWithTally> themes = shown.stream()
                .sorted(Comparator.comparing(one -> one.theme().id()))
                .toList();
        Map<UUID, Integer> sizes = new LinkedHashMap<>();
        themes.forEach(one -> sizes.put(one.theme().id(), one.tally().size()));
        Worked map = worked(slug, sizes);
        Map<UUID, Mapped> byId = new HashMap<>();
        for (int i = 0; i < themes.size(); i++) {
            List<ThemeWithTally> nearest =
                    nearest(map.likeness()[i], i).stream().map(themes::get).toList();
            byId.put(
                    themes.get(i).theme().id(),
                    new Mapped(themes.get(i), map.places().get(i), nearest));
        }
        List<Mapped> mapped = new ArrayList<>();
        shown.forEach(one -> mapped.add(byId.get(one.theme().id())));
        return mapped;
    }

    private static List<Integer> nearest(double[] likeness, int self) {
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < likeness.length; i++) {
            if (i != self && likeness[i] >= ALIKE) {
                others.add(i);
            }
        }
        others.sort(Comparator.<Integer>comparingDouble(i -> -likeness[i]).thenComparing(i -> i));
        return others.stream().limit(NEIGHBOURS).toList();
    }

    private Worked worked(String slug, Map<UUID, Integer> sizes) {
        return worked.asMap()
                .compute(slug, (one, held) -> held != null && held.servesFor(sizes) ? held : workOut(sizes));
    }

    private Worked workOut(Map<UUID, Integer> sizes) {
        long start = System.nanoTime();
        Map<String, List<Text>> texts = new LinkedHashMap<>();
        sizes.keySet()
                .forEach(id -> texts.put(
                        id.toString(),
                        contributions.under(id, Filter.NONE, 0, TEXTS).stream()
                                .map(EngineTexts::of)
                                .toList()));
        double[][] likeness = ThemeIndex.of(texts, 0).likeness(List.copyOf(texts.keySet()));
        List<Point> places = Plane.of(likeness);
        long end = System.nanoTime();
        return new Worked(sizes, likeness, places, end + (end - start) * SHARE_OF_TIME);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Worked(Map<UUID, Integer> sizes, double[][] likeness, List<Point> places, long freshUntil) {

        boolean servesFor(Map<UUID, Integer> now) {
            return sizes.equals(now) || (sizes.keySet().equals(now.keySet()) && System.nanoTime() - freshUntil < 0);
        }
    }
}
