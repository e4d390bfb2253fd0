package org.palabre.synthesis.curation;

import java.util.List;
import java.util.UUID;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.contribution.Position;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeState;
import org.palabre.synthesis.theme.Themes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * A theme that the forum decided on does not dissolve: it becomes selected, and what is under it stays there. If a full
 * run or a member has just taken it away, it comes back with what was in it. Once the decision is withdrawn it stays
 * selected, as the forum has read it, and members may end it again. Only a newer version of the decision changes
 * anything.
 */
@Component
public class KeepDecidedTheme {

    private static final Logger LOG = LoggerFactory.getLogger(KeepDecidedTheme.class);

    private final Themes themes;
    private final GroupedContributions contributions;
    private final FormerMembers formerMembers;
    private final CurationEntries entries;
    private final Curate curate;
    private final MakeChange makeChange;

    KeepDecidedTheme(
            Themes themes,
            GroupedContributions contributions,
            FormerMembers formerMembers,
            CurationEntries entries,
            Curate curate,
            MakeChange makeChange) {
        this.themes = themes;
        this.contributions = contributions;
        this.formerMembers = formerMembers;
        this.entries = entries;
        this.curate = curate;
        this.makeChange = makeChange;
    }

    /**
     * The forum decided on this theme.
     *
     * @param version of the decision
     * @throws OptimisticLockingFailureException if it changed meanwhile; then it may be done again
     */
    public void keep(UUID id, long version) {
        themes.of(id)
                .ifPresentOrElse(
                        theme -> curate.alone(theme.consultation(), () -> keepAlone(id, version)),
                        () -> LOG.warn("A decision names a theme that never was: {}", id));
    }

    /**
     * The forum withdrew its decision on this theme.
     *
     * @param version of the decision
     * @throws OptimisticLockingFailureException if it changed meanwhile; then it may be done again
     */
    public void release(UUID id, long version) {
        themes.of(id).ifPresent(theme -> curate.alone(theme.consultation(), () -> releaseAlone(id, version)));
    }

    private boolean releaseAlone(UUID id, long version) {
        Theme theme = themes.of(id).orElseThrow();
        if (!theme.withdrawDecision(version)) {
            return false;
        }
        save(theme);
        return true;
    }

    private boolean keepAlone(UUID id, long version) {
        Theme theme = themes.of(id).orElseThrow();
        if (theme.knowsDecision(version)) {
            return false;
        }
        if (!theme.isLive()) {
            bringBack(theme);
        } else if (!theme.isDecided()) {
            makeChange.make(theme.consultation(), selecting(theme));
        }
        // Marked last: should this be cut short, it is done again.
        Theme kept = themes.of(id).orElseThrow();
        kept.decide(version);
        save(kept);
        return true;
    }

    private void save(Theme theme) {
        if (!themes.save(List.of(theme)).isEmpty()) {
            throw new OptimisticLockingFailureException("Theme " + theme.id() + " changed meanwhile");
        }
    }

    private Change selecting(Theme theme) {
        return Change.of(
                List.of(ThemeTransition.of(theme, theme.snapshot().withState(ThemeState.SELECTED))),
                Change.moves(
                        contributions.under(theme.id()).values(),
                        member -> new Position(member.theme(), member.isPinned(), false)));
    }

    /** Once members have curated, their history tells of it too. */
    private void bringBack(Theme theme) {
        Change back = Change.of(
                List.of(ThemeTransition.of(theme, theme.snapshot().withState(ThemeState.SELECTED))),
                Change.moves(formerMembers.of(theme), member -> new Position(theme.id(), member.isPinned(), false)));
        if (entries.last(theme.consultation()) > 0) {
            curate.make(CurationCommand.ofNobody(CurationAction.KEEP, theme.consultation()), back);
        } else {
            makeChange.make(theme.consultation(), back);
        }
    }
}
