package org.palabre.synthesis.grouping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeState;
import org.palabre.synthesis.theme.Themes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * A theme that the forum decided on does not dissolve: it becomes selected, and what is under it stays there. If a full
 * run has just retired it, it comes back with what was in it. Doing this twice changes nothing. It
 * stays selected when the decision is withdrawn: what the forum has read, no full run takes apart.
 */
@Component
public class KeepDecidedTheme {

    private static final Logger LOG = LoggerFactory.getLogger(KeepDecidedTheme.class);

    private final GroupedContributions contributions;
    private final Themes themes;
    private final ConsultationLocks locks;

    KeepDecidedTheme(GroupedContributions contributions, Themes themes, ConsultationLocks locks) {
        this.contributions = contributions;
        this.themes = themes;
        this.locks = locks;
    }

    /**
     * The forum decided on this theme.
     *
     * @throws OptimisticLockingFailureException if it changed meanwhile; then it may be done again
     */
    public void keep(UUID id) {
        themes.of(id)
                .ifPresentOrElse(
                        theme -> locks.alone(theme.consultation(), () -> select(id)),
                        () -> LOG.warn("A decision names a theme that never was: {}", id));
    }

    private boolean select(UUID id) {
        Theme theme = themes.of(id).orElseThrow();
        if (theme.state() == ThemeState.SELECTED) {
            return false;
        }
        Map<UUID, GroupedContribution> members = new HashMap<>(contributions.under(id));
        members.putAll(former(theme));
        List<GroupedContribution> settled = members.values().stream()
                .filter(contribution ->
                        contribution.settle(id, id.equals(contribution.theme()) ? contribution.proximity() : null))
                .toList();
        // Contributions first: should this be cut short, it is done again, and the theme is not selected yet.
        boolean lost = !contributions.save(settled).isEmpty();
        theme.select();
        if (lost || !themes.save(List.of(theme)).isEmpty()) {
            throw new OptimisticLockingFailureException("Theme " + id + " changed meanwhile");
        }
        return true;
    }

    /** What was in a retired theme, without what other selected themes hold by now. */
    private Map<UUID, GroupedContribution> former(Theme theme) {
        Map<UUID, GroupedContribution> former = new HashMap<>(contributions.of(theme.formerMembers()));
        Map<UUID, Theme> live = themes.live(theme.consultation());
        former.values().removeIf(contribution -> {
            UUID now = contribution.theme();
            Theme holder = now == null ? null : live.get(now);
            return holder != null && holder.state() == ThemeState.SELECTED;
        });
        return former;
    }
}
