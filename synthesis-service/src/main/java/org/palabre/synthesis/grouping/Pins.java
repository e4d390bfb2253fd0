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

/** What people put where it is: no run moves it, and what is found around it joins it. */
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

    /** Whether anything is pinned under this theme. */
    boolean hold(UUID theme) {
        return themeOfPinned.containsValue(theme);
    }

    /** The found themes of which at least half is pinned, each with the theme that holds most of that. */
    Map<FoundTheme, UUID> followed(List<FoundTheme> found) {
        Map<FoundTheme, UUID> followed = new LinkedHashMap<>();
        found.forEach(theme -> followed(theme).ifPresent(id -> followed.put(theme, id)));
        return followed;
    }

    private Optional<UUID> followed(FoundTheme found) {
        Map<UUID, Integer> held = new HashMap<>();
        int pinned = 0;
        for (String member : found.memberIds()) {
            UUID theme = themeOfPinned.get(member);
            if (theme != null) {
                held.merge(theme, 1, Integer::sum);
                pinned++;
            }
        }
        return pinned * 2 < found.members().size()
                ? Optional.empty()
                : held.entrySet().stream()
                        .max(Map.Entry.<UUID, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey);
    }
}
