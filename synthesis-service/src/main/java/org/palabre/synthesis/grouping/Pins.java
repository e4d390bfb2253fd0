package org.palabre.synthesis.grouping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.palabre.engine.FoundTheme;
import org.palabre.synthesis.contribution.GroupedContribution;

/**
 * The pinned contributions of a consultation: no run moves them, and a found theme made mostly of them joins their
 * theme.
 */
final class Pins {

    private final Map<String, UUID> themeOfPinned = new HashMap<>();

    Pins(Snapshot snapshot) {
        for (GroupedContribution contribution : snapshot.contributions().values()) {
            UUID theme = contribution.theme();
            if (contribution.isPinned() && theme != null) {
                themeOfPinned.put(contribution.id().toString(), theme);
            }
        }
    }

    /** Whether a theme has pinned contributions. */
    boolean contain(UUID theme) {
        return themeOfPinned.containsValue(theme);
    }

    /** The found themes with at least half of their members pinned, each with the theme of most of those members. */
    Map<FoundTheme, UUID> themesToJoin(List<FoundTheme> found) {
        Map<FoundTheme, UUID> joins = new LinkedHashMap<>();
        found.forEach(theme -> themeToJoin(theme).ifPresent(id -> joins.put(theme, id)));
        return joins;
    }

    private Optional<UUID> themeToJoin(FoundTheme found) {
        Map<UUID, Integer> counts = new HashMap<>();
        int pinned = 0;
        for (String member : found.memberIds()) {
            UUID theme = themeOfPinned.get(member);
            if (theme != null) {
                counts.merge(theme, 1, Integer::sum);
                pinned++;
            }
        }
        return pinned * 2 < found.members().size()
                ? Optional.empty()
                : counts.entrySet().stream()
                        .max(Map.Entry.<UUID, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey);
    }
}
