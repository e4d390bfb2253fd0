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
 * Keeps a theme as long as a decision on it is in force. A decision selects the theme, so that its contributions stay;
 * it restores a theme that a run or a member has retired. After the decision is withdrawn, the theme stays selected and
 * members can end it again. Only a newer version of the decision has an effect.
 */
@Component
public class KeepDecidedTheme {

    private static final Logger LOG = LoggerFactory.getLogger(KeepDecidedTheme.class);

    private final Themes themes;
    private final GroupedContributions contributions;
    private final FormerMembers formerMembers;
    private final CurationEntries entries;
    private final Curate curate;
    private final ApplyChange applyChange;

    KeepDecidedTheme(
            Themes themes,
            GroupedContributions contributions,
            FormerMembers formerMembers,
            CurationEntries entries,
            Curate curate,
            ApplyChange applyChange) {
        this.themes = themes;
        this.contributions = contributions;
        this.formerMembers = formerMembers;
        this.entries = entries;
        this.curate = curate;
        this.applyChange = applyChange;
    }

    /**
     * Applies a decision on a theme.
     *
     * @param version version of the decision
     * @throws OptimisticLockingFailureException on a concurrent update; the call can be repeated
     */
    public void keep(UUID id, long version) {
        themes.of(id)
                .ifPresentOrElse(
                        theme -> curate.exclusively(theme.consultation(), () -> applyDecision(id, version)),
                        () -> LOG.warn("A decision refers to an unknown theme: {}", id));
    }

    /**
     * Applies the withdrawal of a decision on a theme.
     *
     * @param version version of the decision
     * @throws OptimisticLockingFailureException on a concurrent update; the call can be repeated
     */
    public void release(UUID id, long version) {
        themes.of(id).ifPresent(theme -> curate.exclusively(theme.consultation(), () -> applyWithdrawal(id, version)));
    }

    private boolean applyWithdrawal(UUID id, long version) {
        Theme theme = themes.of(id).orElseThrow();
        if (!theme.withdrawDecision(version)) {
            return false;
        }
        save(theme);
        return true;
    }

    private boolean applyDecision(UUID id, long version) {
        Theme theme = themes.of(id).orElseThrow();
        if (theme.knowsDecision(version)) {
            return false;
        }
        if (!theme.isLive()) {
            restore(theme);
        } else if (!theme.isDecided()) {
            applyChange.apply(theme.consultation(), selection(theme));
        }
        // Recorded last: after an interruption, the event is processed again.
        Theme current = themes.of(id).orElseThrow();
        current.decide(version);
        save(current);
        return true;
    }

    private void save(Theme theme) {
        if (!themes.save(List.of(theme)).isEmpty()) {
            throw new OptimisticLockingFailureException("Theme " + theme.id() + " was updated concurrently");
        }
    }

    private CurationChange selection(Theme theme) {
        return CurationChange.of(
                List.of(ThemeTransition.of(theme, theme.snapshot().withState(ThemeState.SELECTED))),
                CurationChange.moves(
                        contributions.under(theme.id()).values(),
                        member -> new Position(member.theme(), member.isPinned(), false)));
    }

    /** Restores the theme; the act goes into the history if there is one. */
    private void restore(Theme theme) {
        CurationChange restoration = CurationChange.of(
                List.of(ThemeTransition.of(theme, theme.snapshot().withState(ThemeState.SELECTED))),
                CurationChange.moves(
                        formerMembers.of(theme), member -> new Position(theme.id(), member.isPinned(), false)));
        if (entries.last(theme.consultation()) > 0) {
            curate.apply(CurationCommand.withoutMember(CurationAction.KEEP, theme.consultation()), restoration);
        } else {
            applyChange.apply(theme.consultation(), restoration);
        }
    }
}
