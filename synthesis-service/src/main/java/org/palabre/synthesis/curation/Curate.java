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
 * Carries out one act at a time in a consultation: what is to change is written into the history first, then made, then
 * marked as done. An act that was cut short is finished before anything else happens to the consultation.
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
    private final MakeChange makeChange;
    private final Clock clock;

    Curate(
            Consultations consultations,
            ConsultationLocks locks,
            CurationEntries entries,
            Themes themes,
            GroupedContributions contributions,
            NothingCuratedOnceAnswered nothingCuratedOnceAnswered,
            NeverEndDecidedTheme neverEndDecidedTheme,
            MakeChange makeChange,
            Clock clock) {
        this.consultations = consultations;
        this.locks = locks;
        this.entries = entries;
        this.themes = themes;
        this.contributions = contributions;
        this.nothingCuratedOnceAnswered = nothingCuratedOnceAnswered;
        this.neverEndDecidedTheme = neverEndDecidedTheme;
        this.makeChange = makeChange;
        this.clock = clock;
    }

    /**
     * Carries it out.
     *
     * @param planned works out what is to change, from the themes as they are
     * @throws ChangedMeanwhile if a theme changed since the member looked at it
     * @throws Refusal if it may not be done, or changes nothing
     */
    public CurationEntry carryOut(CurationCommand deed, Supplier<Change> planned) {
        nothingCuratedOnceAnswered.check(consultations.published(deed.consultation()));
        return alone(deed.consultation(), () -> {
            checkSeen(deed);
            Change change = planned.get();
            if (change.isEmpty()) {
                throw Refusal.invalid("curation-changes-nothing");
            }
            return make(deed, change);
        });
    }

    /** While nobody else does anything to the consultation, and after what was cut short is finished. */
    public <T> T alone(String consultation, Supplier<T> work) {
        return locks.exclusive(consultation, () -> {
            entries.unfinished(consultation).forEach(this::finish);
            return work.get();
        });
    }

    /** Makes a change that nobody may refuse, such as what a decision asks for. */
    CurationEntry make(CurationCommand deed, Change change) {
        Change complete = withStrays(change);
        neverEndDecidedTheme.check(ending(complete));
        int number = entries.last(deed.consultation()) + 1;
        var entry = new CurationEntry(
                CurationEntry.id(deed.consultation(), number),
                deed.consultation(),
                number,
                deed.act(),
                deed.by(),
                clock.instant(),
                deed.reason(),
                deed.undoes(),
                complete,
                false);
        entries.write(entry);
        finish(entry);
        return entry;
    }

    private void finish(CurationEntry entry) {
        makeChange.make(entry.consultation(), entry.change());
        entries.done(entry);
    }

    private void checkSeen(CurationCommand deed) {
        if (deed.seen() != null) {
            List<CurationEntry> since = entries.history(deed.consultation()).since(deed.seen(), deed.looked());
            if (!since.isEmpty()) {
                throw new ChangedMeanwhile(since);
            }
        }
    }

    /** What came under a theme that ends, and that nobody thought of, goes where the theme leads. */
    private Change withStrays(Change change) {
        Set<UUID> thoughtOf = change.contributions();
        List<Move> strays = new ArrayList<>();
        for (ThemeTransition step : change.themes()) {
            if (step.ends()) {
                Map<UUID, GroupedContribution> under = contributions.under(step.theme());
                under.keySet().removeAll(thoughtOf);
                strays.addAll(Change.moves(
                        under.values(),
                        stray -> Position.provisional(step.after().mergedInto())));
            }
        }
        return change.with(strays);
    }

    private List<Theme> ending(Change change) {
        return change.themes().stream()
                .filter(ThemeTransition::ends)
                .flatMap(step -> themes.of(step.theme()).stream())
                .toList();
    }
}
