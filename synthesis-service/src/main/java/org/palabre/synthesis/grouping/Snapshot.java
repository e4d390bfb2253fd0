package org.palabre.synthesis.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.palabre.engine.FixedTheme;
import org.palabre.engine.Text;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeState;

/**
 * A consultation as a full run found it.
 *
 * @param consultation its slug
 * @param themes its themes that are there
 * @param contributions all its contributions
 */
record Snapshot(String consultation, Map<UUID, Theme> themes, Map<UUID, GroupedContribution> contributions) {

    /** All texts, oldest first: the engine does not mind the order, but what it logs is easier to follow. */
    List<Text> texts() {
        return contributions.values().stream()
                .sorted(Comparator.comparing((GroupedContribution contribution) ->
                                contribution.content().submittedAt())
                        .thenComparing(GroupedContribution::id))
                .map(EngineTexts::of)
                .toList();
    }

    /** The themes that the forum has selected, with the contributions that stay where they are. */
    List<FixedTheme> fixed() {
        Map<UUID, Set<String>> members = new HashMap<>();
        themes.values().stream()
                .filter(theme -> theme.state() == ThemeState.SELECTED)
                .forEach(theme -> members.put(theme.id(), new HashSet<>()));
        for (GroupedContribution contribution : contributions.values()) {
            Set<String> stay = contribution.theme() == null ? null : members.get(contribution.theme());
            if (stay != null && !contribution.isProvisional()) {
                stay.add(contribution.id().toString());
            }
        }
        return members.entrySet().stream()
                .map(entry -> new FixedTheme(entry.getKey().toString(), entry.getValue()))
                .sorted(Comparator.comparing(FixedTheme::id))
                .toList();
    }

    /** Who is under each candidate now, candidates without anybody included. */
    Map<String, List<String>> candidates() {
        Map<String, List<String>> members = themes.values().stream()
                .filter(theme -> theme.state() == ThemeState.CANDIDATE)
                .collect(Collectors.toMap(theme -> theme.id().toString(), theme -> new ArrayList<>()));
        for (GroupedContribution contribution : contributions.values()) {
            List<String> those = members.get(String.valueOf(contribution.theme()));
            if (those != null) {
                those.add(contribution.id().toString());
            }
        }
        return members;
    }

    /** The versions of the themes. */
    Map<UUID, Long> themeVersions() {
        return themes.values().stream().collect(Collectors.toMap(Theme::id, Theme::version));
    }
}
