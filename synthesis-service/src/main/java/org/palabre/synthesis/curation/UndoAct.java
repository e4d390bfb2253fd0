package org.palabre.synthesis.curation;

import java.util.Set;
import java.util.UUID;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeState;
import org.springframework.stereotype.Component;

/** A member undoes one act, independently of unrelated later acts. Undoing an undo repeats the act. */
@Component
public class UndoAct {

    private final CurationEntries entries;
    private final Curate curate;
    private final ThemeGuard themeGuard;

    UndoAct(CurationEntries entries, Curate curate, ThemeGuard themeGuard) {
        this.entries = entries;
        this.curate = curate;
        this.themeGuard = themeGuard;
    }

    /**
     * Undoes an act.
     *
     * @throws Refusal if the act is unknown or already undone, or a later act conflicts: that act is named and must be undone
     *     first
     */
    public CurationEntry undo(Member member, UUID id) {
        CurationEntry target = entries.of(id).orElseThrow(() -> Refusal.notFound("act-unknown"));
        CurationCommand command = new CurationCommand(
                CurationAction.UNDO, target.consultation(), member.id(), null, target.id(), null, Set.of());
        return curate.carryOut(command, () -> {
            History history = entries.history(target.consultation());
            CurationEntry entry = history.entry(id).orElseThrow();
            if (!history.isInForce(entry)) {
                throw Refusal.conflict("act-undone", entry.number());
            }
            history.blockerOf(entry).ifPresent(later -> {
                throw Refusal.conflict("act-barred", entry.number(), later.number());
            });
            CurationChange inverse = entry.change().inverse();
            inverse.themes().stream()
                    .filter(transition -> transition.before() != null
                            && transition.before().state() == ThemeState.SELECTED
                            && transition.after().state() == ThemeState.CANDIDATE)
                    .map(transition -> themeGuard.any(transition.theme()))
                    .filter(Theme::isDecided)
                    .forEach(theme -> {
                        throw Refusal.conflict("theme-decided", theme.label());
                    });
            return inverse;
        });
    }
}
