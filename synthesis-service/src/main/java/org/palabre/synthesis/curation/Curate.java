package org.palabre.synthesis.curation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.palabre.platform.refusal.Refusal;
import org.palabre.synthesis.consultation.ConsultationLocks;
import org.palabre.synthesis.consultation.Consultations;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.contribution.Position;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.Themes;
import org.springframework.stereotype.Component;

/**
 * Carries out acts of curation, one at a time per consultation. An act is written to the history, applied, then marked as
 * done. An interrupted act is finished before the consultation changes again.
 */
@Component
public class Curate {

    private final Consultations consultations;
    private final ConsultationLocks locks;
    private final CurationEntries entries;
    private final Themes themes;
    private final GroupedContributions contributions;
    private final NothingCuratedOnceAnswered nothingCuratedOnceAnswered;
    private final NeverEndDecidedTheme neverEndDecidedTheme;
    private final ApplyChange applyChange;
    private final Clock clock;

    Curate(
            Consultations consultations,
            ConsultationLocks locks,
            CurationEntries entries,
            Themes themes,
            GroupedContributions contributions,
            NothingCuratedOnceAnswered nothingCuratedOnceAnswered,
            NeverEndDecidedTheme neverEndDecidedTheme,
            ApplyChange applyChange,
            Clock clock) {
        this.consultations = consultations;
        this.locks = locks;
        this.entries = entries;
        this.themes = themes;
        this.contributions = contributions;
        this.nothingCuratedOnceAnswered = nothingCuratedOnceAnswered;
        this.neverEndDecidedTheme = neverEndDecidedTheme;
        this.applyChange = applyChange;
        this.clock = clock;
    }

    /**
     * Carries out an act.
     *
     * @param plan computes the change from the current themes
     * @throws ChangedMeanwhile if a theme was changed after the member had loaded it
     * @throws Refusal if the act is not allowed or changes nothing
     */
    public CurationEntry carryOut(CurationCommand command, Supplier<CurationChange> plan) {
        nothingCuratedOnceAnswered.check(consultations.published(command.consultation()));
        return exclusively(command.consultation(), () -> {
            checkSeen(command);
            CurationChange change = plan.get();
            if (change.isEmpty()) {
                throw Refusal.invalid("curation-changes-nothing");
            }
            return apply(command, change);
        });
    }

    /** Runs work while holding the consultation's lock, after finishing interrupted acts. */
    public <T> T exclusively(String consultation, Supplier<T> work) {
        return locks.exclusive(consultation, () -> {
            entries.unfinished(consultation).forEach(this::finish);
            return work.get();
        });
    }

    /** Records and applies a change; the caller holds the lock. */
    CurationEntry apply(CurationCommand command, CurationChange change) {
        CurationChange completeChange = withRemainingMembers(change);
        neverEndDecidedTheme.check(ending(completeChange));
        int number = entries.last(command.consultation()) + 1;
        var entry = new CurationEntry(
                CurationEntry.id(command.consultation(), number),
                command.consultation(),
                number,
                command.act(),
                command.by(),
                clock.instant(),
                command.reason(),
                command.undoes(),
                completeChange,
                false);
        entries.write(entry);
        finish(entry);
        return entry;
    }

    private void finish(CurationEntry entry) {
        applyChange.apply(entry.consultation(), entry.change());
        entries.done(entry);
    }

    private void checkSeen(CurationCommand command) {
        if (command.lastSeen() != null) {
            List<CurationEntry> since =
                    entries.history(command.consultation()).since(command.lastSeen(), command.themes());
            if (!since.isEmpty()) {
                throw new ChangedMeanwhile(since);
            }
        }
    }

    /** Adds moves for contributions left under an ending theme: they go to its successor. */
    private CurationChange withRemainingMembers(CurationChange change) {
        Set<UUID> moved = change.contributions();
        List<Move> remaining = new ArrayList<>();
        for (ThemeTransition transition : change.themes()) {
            if (transition.ends()) {
                Map<UUID, GroupedContribution> members = contributions.under(transition.theme());
                members.keySet().removeAll(moved);
                remaining.addAll(CurationChange.moves(
                        members.values(),
                        member -> Position.provisional(transition.after().mergedInto())));
            }
        }
        return change.withMoves(remaining);
    }

    private List<Theme> ending(CurationChange change) {
        return change.themes().stream()
                .filter(ThemeTransition::ends)
                .flatMap(transition -> themes.of(transition.theme()).stream())
                .toList();
    }
}
