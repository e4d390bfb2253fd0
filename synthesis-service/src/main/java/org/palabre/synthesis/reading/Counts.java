package org.palabre.synthesis.reading;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many contributions each choice would leave, the other choices being as they are. Not thread-safe while it counts.
 */
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

    /** Counts one that holds the words looked for; returns whether all choices hold for it. */
    boolean count(IndexedContribution shelved) {
        @Nullable UUID theme = shelved.card().theme();
        boolean here = search.under().wants(theme);
        @Nullable Criterion failed = null;
        for (Map.Entry<Criterion, String> choice : search.chosen().entrySet()) {
            if (!choice.getKey().valuesOf(shelved).contains(choice.getValue())) {
                if (failed != null) {
                    return false;
                }
                failed = choice.getKey();
            }
        }
        if (failed == null) {
            countPlace(theme);
        }
        if (!here) {
            return false;
        }
        if (failed != null) {
            count(failed, shelved);
            return false;
        }
        byValue.keySet().forEach(criterion -> count(criterion, shelved));
        return true;
    }

    private void countPlace(@Nullable UUID theme) {
        if (theme == null) {
            unthemed++;
        } else {
            byTheme.merge(theme, 1, Integer::sum);
        }
    }

    private void count(Criterion criterion, IndexedContribution shelved) {
        Map<String, Integer> counts = byValue.get(criterion);
        if (counts != null) {
            criterion.valuesOf(shelved).forEach(value -> counts.merge(value, 1, Integer::sum));
        }
    }

    /** How many each value of a criterion would leave, the most frequent first; values that leave none are left out. */
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

    /** How many are under this theme. */
    public int under(UUID theme) {
        return byTheme.getOrDefault(theme, 0);
    }

    /** How many are under no theme. */
    public int unthemed() {
        return unthemed;
    }

    /** How many there are, under whatever theme. */
    public int anywhere() {
        return unthemed + byTheme.values().stream().mapToInt(Integer::intValue).sum();
    }
}
