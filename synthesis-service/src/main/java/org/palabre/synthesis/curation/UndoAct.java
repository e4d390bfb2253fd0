package org.palabre.synthesis.curation;

import java.util.Set;
import java.util.UUID;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeState;
import org.springframework.stereotype.Component;

/** A member undoes one act, whatever was done since elsewhere. Undoing an undoing does the act again. */
@Component
public class UndoAct {

    private final CurationEntries entries;
    private final Curate curate;
    private final ThemeGuard themesAtHand;

    UndoAct(CurationEntries entries, Curate curate, ThemeGuard themesAtHand) {
        this.entries = entries;
        this.curate = curate;
        this.themesAtHand = themesAtHand;
    }

    /**
     * Undoes it.
     *
     * @throws Refusal if there is no such act, it is undone already, or a later act changed what it had changed: that one is
     *     named and has to be undone first
     */
    public CurationEntry undo(Member member, UUID id) {
        CurationEntry asked = entries.of(id).orElseThrow(() -> Refusal.notFound("act-unknown"));
        CurationCommand deed = new CurationCommand(
                CurationAction.UNDO, asked.consultation(), member.id(), null, asked.id(), null, Set.of());
        return curate.carryOut(deed, () -> {
            History history = entries.history(asked.consultation());
            CurationEntry entry = history.entry(id).orElseThrow();
            if (!history.isInForce(entry)) {
                throw Refusal.conflict("act-undone", entry.number());
            }
            history.barring(entry).ifPresent(later -> {
                throw Refusal.conflict("act-barred", entry.number(), later.number());
            });
            Change back = entry.change().inverse();
            back.themes().stream()
                    .filter(step -> step.before() != null
                            && step.before().state() == ThemeState.SELECTED
                            && step.after().state() == ThemeState.CANDIDATE)
                    .map(step -> themesAtHand.any(step.theme()))
                    .filter(Theme::isDecided)
                    .forEach(theme -> {
                        throw Refusal.conflict("theme-decided", theme.label());
                    });
            return back;
        });
    }
}
