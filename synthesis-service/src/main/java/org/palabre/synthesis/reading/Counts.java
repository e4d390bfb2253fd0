package org.palabre.synthesis.reading;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The number of matches for each value of a criterion, given the other criteria. Not thread-safe while counting. */
public final class Counts {

    private final Search search;
    private final Map<Criterion, Map<String, Integer>> byValue = new EnumMap<>(Criterion.class);
    private final Map<UUID, Integer> byTheme = new HashMap<>();
    private int unthemed;

    Counts(Search search) {
        this.search = search;
        for (Criterion criterion : Criterion.values()) {
            byValue.put(criterion, new HashMap<>());
        }
    }

    /** Counts a contribution with matching words; returns whether it meets all criteria. */
    boolean count(IndexedContribution contribution) {
        @Nullable UUID theme = contribution.summary().theme();
        boolean inScope = search.under().includes(theme);
        @Nullable Criterion failed = null;
        for (Map.Entry<Criterion, String> choice : search.chosen().entrySet()) {
            if (!choice.getKey().valuesOf(contribution).contains(choice.getValue())) {
                if (failed != null) {
                    return false;
                }
                failed = choice.getKey();
            }
        }
        if (failed == null) {
            countTheme(theme);
        }
        if (!inScope) {
            return false;
        }
        if (failed != null) {
            count(failed, contribution);
            return false;
        }
        byValue.keySet().forEach(criterion -> count(criterion, contribution));
        return true;
    }

    private void countTheme(@Nullable UUID theme) {
        if (theme == null) {
            unthemed++;
        } else {
            byTheme.merge(theme, 1, Integer::sum);
        }
    }

    private void count(Criterion criterion, IndexedContribution contribution) {
        Map<String, Integer> counts = byValue.get(criterion);
        if (counts != null) {
            criterion.valuesOf(contribution).forEach(value -> counts.merge(value, 1, Integer::sum));
        }
    }

    /** The number of matches for each value of a criterion, most frequent first; values without any are absent. */
    public Map<String, Integer> of(Criterion criterion) {
        Collection<Map.Entry<String, Integer>> counts =
                byValue.getOrDefault(criterion, Map.of()).entrySet();
        var ordered = new LinkedHashMap<String, Integer>();
        counts.stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }

    /** The number of matches under a theme. */
    public int under(UUID theme) {
        return byTheme.getOrDefault(theme, 0);
    }

    /** The number of matches under no theme. */
    public int unthemed() {
        return unthemed;
    }

    /** The number of matches under any theme or none. */
    public int total() {
        return unthemed + byTheme.values().stream().mapToInt(Integer::intValue).sum();
    }
}
