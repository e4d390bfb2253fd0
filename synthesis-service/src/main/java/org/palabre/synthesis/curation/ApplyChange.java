package org.palabre.synthesis.curation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.palabre.platform.event.AggregateBulk;
import org.palabre.synthesis.contribution.CountContributions;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.contribution.Position;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeSnapshot;
import org.palabre.synthesis.theme.Themes;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Applies a change to the store: new themes first, then contributions, then ending themes. Interrupted at any point, every
 * contribution is under a live theme or under none, and applying the change again completes it.
 */
@Component
class ApplyChange {

    private final Themes themes;
    private final GroupedContributions contributions;
    private final CountContributions countContributions;
    private final SuggestedAdditions suggestedAdditions;
    private final List<CurationListener> listeners;

    ApplyChange(
            Themes themes,
            GroupedContributions contributions,
            CountContributions countContributions,
            SuggestedAdditions suggestedAdditions,
            List<CurationListener> listeners) {
        this.themes = themes;
        this.contributions = contributions;
        this.countContributions = countContributions;
        this.suggestedAdditions = suggestedAdditions;
        this.listeners = listeners;
    }

    /**
     * Applies a change.
     *
     * @throws OptimisticLockingFailureException after repeated concurrent updates; applying the change again
     *     completes it
     */
    void apply(String consultation, CurationChange change) {
        save(consultation, change, transition -> transition.after().isLive());
        move(change);
        change.themes().stream().filter(ThemeTransition::ends).forEach(this::moveRemaining);
        save(consultation, change, transition -> !transition.after().isLive());
        change.suggestions().forEach(suggestedAdditions::answer);
        countContributions.forget(consultation);
        listeners.forEach(listener -> listener.curated(consultation));
    }

    private void save(String consultation, CurationChange change, Predicate<ThemeTransition> which) {
        AggregateBulk.saveUntilWon(
                change.themes().stream().filter(which).toList(),
                transitions -> transitions.stream()
                        .filter(transition -> !trySave(consultation, change, transition))
                        .toList());
    }

    private boolean trySave(String consultation, CurationChange change, ThemeTransition transition) {
        Optional<Theme> stored = themes.of(transition.theme());
        if (stored.isEmpty()) {
            return themes.save(List.of(Theme.fromSnapshot(transition.theme(), consultation, transition.after())))
                    .isEmpty();
        }
        Theme theme = stored.get();
        ThemeSnapshot snapshot = transition.before() == null
                ? transition.after()
                : theme.snapshot().withChanges(transition.before(), transition.after());
        List<UUID> members = change.moves().stream()
                .filter(move -> transition.theme().equals(move.from().theme()))
                .flatMap(move -> move.contributions().stream())
                .toList();
        return !theme.apply(snapshot, members) || themes.save(List.of(theme)).isEmpty();
    }

    private void move(CurationChange change) {
        Map<UUID, Position> targets = new HashMap<>();
        change.moves().forEach(move -> move.contributions().forEach(id -> targets.put(id, move.to())));
        AggregateBulk.saveUntilWon(targets.keySet(), ids -> {
            List<GroupedContribution> moved =
                    new ArrayList<>(contributions.of(ids).values());
            moved.removeIf(
                    contribution -> !contribution.moveTo(Objects.requireNonNull(targets.get(contribution.id()))));
            return contributions.save(moved).stream()
                    .map(GroupedContribution::id)
                    .toList();
        });
    }

    /** Moves contributions that joined an ending theme during an interruption to its successor. */
    private void moveRemaining(ThemeTransition transition) {
        var target = Position.provisional(transition.after().mergedInto());
        AggregateBulk.saveUntilWon(List.of(transition.theme()), theme -> {
            List<GroupedContribution> remaining =
                    new ArrayList<>(contributions.under(transition.theme()).values());
            remaining.removeIf(member -> !member.moveTo(target));
            return contributions.save(remaining).isEmpty() ? List.of() : theme;
        });
    }
}
