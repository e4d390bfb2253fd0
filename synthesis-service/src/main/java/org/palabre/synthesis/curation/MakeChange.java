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
 * Makes a change in the store: themes that begin first, then contributions, then themes that end, so that at whatever
 * moment it is cut short every contribution is under a theme that is there, or under none. Making it again finishes it.
 */
@Component
class MakeChange {

    private final Themes themes;
    private final GroupedContributions contributions;
    private final CountContributions countContributions;
    private final SuggestedAdditions suggestedAdditions;
    private final List<CurationFollower> followers;

    MakeChange(
            Themes themes,
            GroupedContributions contributions,
            CountContributions countContributions,
            SuggestedAdditions suggestedAdditions,
            List<CurationFollower> followers) {
        this.themes = themes;
        this.contributions = contributions;
        this.countContributions = countContributions;
        this.suggestedAdditions = suggestedAdditions;
        this.followers = followers;
    }

    /**
     * Makes it.
     *
     * @throws OptimisticLockingFailureException if others kept changing the same things; what is missing is made when
     *     it is made again
     */
    void make(String consultation, Change change) {
        save(consultation, change, step -> step.after().isLive());
        move(change);
        change.themes().stream().filter(ThemeTransition::ends).forEach(this::clear);
        save(consultation, change, step -> !step.after().isLive());
        change.suggestions().forEach(suggestedAdditions::answer);
        countContributions.forget(consultation);
        followers.forEach(follower -> follower.curated(consultation));
    }

    private void save(String consultation, Change change, Predicate<ThemeTransition> which) {
        AggregateBulk.saveUntilWon(
                change.themes().stream().filter(which).toList(),
                steps -> steps.stream()
                        .filter(step -> !saved(consultation, change, step))
                        .toList());
    }

    private boolean saved(String consultation, Change change, ThemeTransition step) {
        Optional<Theme> held = themes.of(step.theme());
        if (held.isEmpty()) {
            return themes.save(List.of(Theme.fromSnapshot(step.theme(), consultation, step.after())))
                    .isEmpty();
        }
        Theme theme = held.get();
        ThemeSnapshot now =
                step.before() == null ? step.after() : theme.snapshot().withChanges(step.before(), step.after());
        List<UUID> members = change.moves().stream()
                .filter(move -> step.theme().equals(move.from().theme()))
                .flatMap(move -> move.contributions().stream())
                .toList();
        return !theme.apply(now, members) || themes.save(List.of(theme)).isEmpty();
    }

    private void move(Change change) {
        Map<UUID, Position> targets = new HashMap<>();
        change.moves().forEach(move -> move.contributions().forEach(id -> targets.put(id, move.to())));
        AggregateBulk.saveUntilWon(targets.keySet(), left -> {
            List<GroupedContribution> moved =
                    new ArrayList<>(contributions.of(left).values());
            moved.removeIf(
                    contribution -> !contribution.moveTo(Objects.requireNonNull(targets.get(contribution.id()))));
            return contributions.save(moved).stream()
                    .map(GroupedContribution::id)
                    .toList();
        });
    }

    /** What came under a theme that ends while the act was cut short goes where the theme leads. */
    private void clear(ThemeTransition step) {
        var there = Position.provisional(step.after().mergedInto());
        AggregateBulk.saveUntilWon(List.of(step.theme()), theme -> {
            List<GroupedContribution> strays =
                    new ArrayList<>(contributions.under(step.theme()).values());
            strays.removeIf(stray -> !stray.moveTo(there));
            return contributions.save(strays).isEmpty() ? List.of() : theme;
        });
    }
}
