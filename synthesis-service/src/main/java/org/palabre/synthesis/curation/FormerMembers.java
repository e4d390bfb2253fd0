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
 * What was in a retired theme and may return to it: what is still where the theme leads, and what neither a person nor a
 * selected theme holds elsewhere.
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
                .filter(former -> {
                    UUID now = former.theme();
                    Theme holder = now == null ? null : live.get(now);
                    return holder == null
                            || holder.id().equals(retired.mergedInto())
                            || (!former.isPinned() && holder.state() != ThemeState.SELECTED);
                })
                .toList();
    }
}
