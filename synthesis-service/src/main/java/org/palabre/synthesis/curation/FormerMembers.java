package org.palabre.synthesis.curation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeState;
import org.palabre.synthesis.theme.Themes;
import org.springframework.stereotype.Component;

/**
 * Finds the former contributions that a restored theme gets back: those under no theme or under its successor, and those
 * that are neither pinned elsewhere nor under a selected theme.
 */
@Component
class FormerMembers {

    private final GroupedContributions contributions;
    private final Themes themes;

    FormerMembers(GroupedContributions contributions, Themes themes) {
        this.contributions = contributions;
        this.themes = themes;
    }

    List<GroupedContribution> of(Theme retired) {
        Map<UUID, Theme> live = themes.live(retired.consultation());
        return contributions.of(retired.formerMembers()).values().stream()
                .filter(contribution -> {
                    UUID themeId = contribution.theme();
                    Theme current = themeId == null ? null : live.get(themeId);
                    return current == null
                            || current.id().equals(retired.mergedInto())
                            || (!contribution.isPinned() && current.state() != ThemeState.SELECTED);
                })
                .toList();
    }
}
