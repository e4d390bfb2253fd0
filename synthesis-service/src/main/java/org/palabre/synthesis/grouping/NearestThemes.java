package org.palabre.synthesis.grouping;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.palabre.engine.Placement;
import org.palabre.engine.Text;
import org.palabre.engine.ThemeIndex;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.curation.CurationListener;
import org.palabre.synthesis.theme.Themes;
import org.springframework.stereotype.Component;

/**
 * Finds the nearest theme of a new contribution. The index of a consultation is kept in memory, built when it is first
 * needed, and built anew when the consultation's themes are no longer the ones it knows.
 */
@Component
class NearestThemes implements CurationListener {

    private static final int KEPT = 50;

    private final GroupedContributions contributions;
    private final Themes themes;
    private final double threshold;
    private final Cache<String, Index> indexes =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    NearestThemes(GroupedContributions contributions, Themes themes, SynthesisSettings settings) {
        this.contributions = contributions;
        this.themes = themes;
        this.threshold = settings.engine().placementThreshold();
    }

    /** The index of a consultation's themes as they are. */
    Index of(String consultation) {
        Set<UUID> live = themes.liveIds(consultation);
        return indexes.asMap()
                .compute(
                        consultation,
                        (slug, held) -> held != null && held.themes().equals(live) ? held : read(slug, live));
    }

    /** Uses this index from now on. */
    void use(String consultation, Index index) {
        indexes.put(consultation, index);
    }

    @Override
    public void curated(String consultation) {
        indexes.invalidate(consultation);
    }

    private Index read(String consultation, Set<UUID> live) {
        if (live.isEmpty()) {
            return index(live, Map.of());
        }
        Collection<GroupedContribution> all = contributions.of(consultation).values();
        return index(
                live,
                all.stream()
                        .filter(contribution -> contribution.theme() != null && !contribution.isProvisional())
                        .collect(Collectors.groupingBy(
                                contribution -> String.valueOf(contribution.theme()),
                                Collectors.mapping(EngineTexts::of, Collectors.toList()))));
    }

    /** An index of these themes. */
    Index index(Set<UUID> live, Map<String, List<Text>> texts) {
        Map<String, List<Text>> known = new HashMap<>(texts);
        known.keySet().retainAll(live.stream().map(UUID::toString).toList());
        return new Index(Set.copyOf(live), ThemeIndex.of(known, threshold));
    }

    /**
     * The themes of a consultation, ready to be compared with a text.
     *
     * @param themes the themes it knows
     * @param index their words
     */
    record Index(Set<UUID> themes, ThemeIndex index) {

        /** Puts the contribution under its nearest theme, provisionally; returns whether that changed anything. */
        boolean place(GroupedContribution contribution) {
            Optional<Placement> nearest = index.place(EngineTexts.of(contribution));
            return contribution.placeProvisionally(
                    nearest.map(Placement::themeId).map(UUID::fromString).orElse(null),
                    nearest.map(Placement::proximity).orElse(null));
        }
    }
}
