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
 * A consultation at the start of a full run.
 *
 * @param consultation its slug
 * @param themes its live themes
 * @param contributions all its contributions
 */
record Snapshot(String consultation, Map<UUID, Theme> themes, Map<UUID, GroupedContribution> contributions) {

    /** All texts, oldest first. The engine ignores the order; its log is easier to follow. */
    List<Text> texts() {
        return contributions.values().stream()
                .sorted(Comparator.comparing((GroupedContribution contribution) ->
                                contribution.content().submittedAt())
                        .thenComparing(GroupedContribution::id))
                .map(EngineTexts::of)
                .toList();
    }

    /** The selected themes with their settled contributions. */
    List<FixedTheme> fixed() {
        Map<UUID, Set<String>> members = new HashMap<>();
        themes.values().stream()
                .filter(theme -> theme.state() == ThemeState.SELECTED)
                .forEach(theme -> members.put(theme.id(), new HashSet<>()));
        for (GroupedContribution contribution : contributions.values()) {
            Set<String> settled = contribution.theme() == null ? null : members.get(contribution.theme());
            if (settled != null && !contribution.isProvisional()) {
                settled.add(contribution.id().toString());
            }
        }
        return members.entrySet().stream()
                .map(entry -> new FixedTheme(entry.getKey().toString(), entry.getValue()))
                .sorted(Comparator.comparing(FixedTheme::id))
                .toList();
    }

    /** The contributions of each candidate theme, empty candidates included. */
    Map<String, List<String>> candidates() {
        Map<String, List<String>> members = themes.values().stream()
                .filter(theme -> theme.state() == ThemeState.CANDIDATE)
                .collect(Collectors.toMap(theme -> theme.id().toString(), theme -> new ArrayList<>()));
        for (GroupedContribution contribution : contributions.values()) {
            List<String> ids = members.get(String.valueOf(contribution.theme()));
            if (ids != null) {
                ids.add(contribution.id().toString());
            }
        }
        return members;
    }

    /** The versions of the themes. */
    Map<UUID, Long> themeVersions() {
        return themes.values().stream().collect(Collectors.toMap(Theme::id, Theme::version));
    }
}
