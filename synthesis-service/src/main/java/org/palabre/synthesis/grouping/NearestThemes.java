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
 * Finds the nearest theme of a new contribution. Each consultation has an index in memory, built on first use and
 * rebuilt when its themes change.
 */
@Component
class NearestThemes implements CurationListener {

    private static final int MAX_INDEXES = 50;

    private final GroupedContributions contributions;
    private final Themes themes;
    private final double threshold;
    private final Cache<String, Index> indexes =
            Caffeine.newBuilder().maximumSize(MAX_INDEXES).build();

    NearestThemes(GroupedContributions contributions, Themes themes, SynthesisSettings settings) {
        this.contributions = contributions;
        this.themes = themes;
        this.threshold = settings.engine().placementThreshold();
    }

    /** The current index of a consultation's themes. */
    Index of(String consultation) {
        Set<UUID> live = themes.liveIds(consultation);
        return indexes.asMap()
                .compute(
                        consultation,
                        (slug, cached) -> cached != null && cached.themes().equals(live) ? cached : read(slug, live));
    }

    /** Replaces the index of a consultation. */
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

    /** Builds an index of the given themes. */
    Index index(Set<UUID> live, Map<String, List<Text>> texts) {
        Map<String, List<Text>> liveTexts = new HashMap<>(texts);
        liveTexts.keySet().retainAll(live.stream().map(UUID::toString).toList());
        return new Index(Set.copyOf(live), ThemeIndex.of(liveTexts, threshold));
    }

    /**
     * The themes of a consultation, indexed for comparison with a text.
     *
     * @param themes the indexed themes
     * @param index their terms
     */
    record Index(Set<UUID> themes, ThemeIndex index) {

        /** Places the contribution under its nearest theme, provisionally; returns whether that changed it. */
        boolean place(GroupedContribution contribution) {
            Optional<Placement> nearest = index.place(EngineTexts.of(contribution));
            return contribution.placeProvisionally(
                    nearest.map(Placement::themeId).map(UUID::fromString).orElse(null),
                    nearest.map(Placement::proximity).orElse(null));
        }
    }
}
