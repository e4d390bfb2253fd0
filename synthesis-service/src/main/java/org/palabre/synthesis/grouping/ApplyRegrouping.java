package org.palabre.synthesis.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.palabre.platform.event.AggregateBulk;
import org.palabre.synthesis.contribution.CountContributions;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.curation.Curate;
import org.palabre.synthesis.curation.CurationEntries;
import org.palabre.synthesis.theme.Themes;
import org.springframework.stereotype.Component;

/**
 * Saves the result of a full run. Themes are saved first; a conflict there stops the rest. Contributions that arrived
 * or changed during the run are placed under the new themes, provisionally. An interruption at any point leaves every
 * contribution under one theme or none, and the next run continues from there.
 */
@Component
class ApplyRegrouping {

    private static final int CHUNK = 1000;

    private final GroupedContributions contributions;
    private final Themes themes;
    private final NearestThemes nearestThemes;
    private final CountContributions countContributions;
    private final Curate curate;
    private final CurationEntries entries;

    ApplyRegrouping(
            GroupedContributions contributions,
            Themes themes,
            NearestThemes nearestThemes,
            CountContributions countContributions,
            Curate curate,
            CurationEntries entries) {
        this.contributions = contributions;
        this.themes = themes;
        this.nearestThemes = nearestThemes;
        this.countContributions = countContributions;
        this.curate = curate;
        this.entries = entries;
    }

    /** Applies the regrouping and returns its figures; empty if members curated or themes changed during the run. */
    Optional<GroupingRun.Outcome> apply(Regrouping regrouping, NearestThemes.Index index, RunProgress progress) {
        String consultation = regrouping.snapshot().consultation();
        return curate.exclusively(consultation, () -> {
            progress.saving(0);
            boolean overtaken = entries.last(consultation) > 0
                    || !themes.liveVersions(consultation)
                            .equals(regrouping.snapshot().themeVersions())
                    || !themes.save(regrouping.changed()).isEmpty();
            if (overtaken) {
                return Optional.empty();
            }
            Map<UUID, GroupedContribution> current = refreshed(regrouping.snapshot());
            int moved = moveAll(current, regrouping, index, progress);
            nearestThemes.use(consultation, index);
            countContributions.forget(consultation);
            long unthemed = current.values().stream()
                    .filter(contribution -> contribution.theme() == null)
                    .count();
            return Optional.of(new GroupingRun.Outcome(
                    regrouping.live().size(), regrouping.found(), regrouping.retired(), moved, (int) unthemed));
        });
    }

    /** The snapshot's contributions, updated with those that arrived or changed since. */
    private Map<UUID, GroupedContribution> refreshed(Snapshot snapshot) {
        Map<UUID, GroupedContribution> current = new HashMap<>(snapshot.contributions());
        List<UUID> newer = contributions.versions(snapshot.consultation()).entrySet().stream()
                .filter(entry -> {
                    GroupedContribution known = current.get(entry.getKey());
                    return known == null || known.version() != entry.getValue();
                })
                .map(Map.Entry::getKey)
                .toList();
        current.putAll(contributions.of(newer));
        return current;
    }

    private int moveAll(
            Map<UUID, GroupedContribution> current,
            Regrouping regrouping,
            NearestThemes.Index index,
            RunProgress progress) {
        List<GroupedContribution> changed = new ArrayList<>(current.values().stream()
                .filter(contribution -> move(contribution, regrouping, index))
                .toList());
        int moved = changed.size();
        for (int from = 0; from < changed.size(); from += CHUNK) {
            int to = Math.min(from + CHUNK, changed.size());
            save(changed.subList(from, to), current, regrouping, index);
            progress.saving(to / (double) changed.size());
        }
        return moved;
    }

    private void save(
            List<GroupedContribution> changed,
            Map<UUID, GroupedContribution> current,
            Regrouping regrouping,
            NearestThemes.Index index) {
        AggregateBulk.saveUntilWon(changed, remaining -> {
            Set<UUID> conflicts = contributions.save(remaining).stream()
                    .map(GroupedContribution::id)
                    .collect(Collectors.toSet());
            Map<UUID, GroupedContribution> reloaded = contributions.of(conflicts);
            current.putAll(reloaded);
            return reloaded.values().stream()
                    .filter(contribution -> move(contribution, regrouping, index))
                    .toList();
        });
    }

    /** Moves a contribution to its theme; returns whether that changed it. */
    private static boolean move(GroupedContribution contribution, Regrouping regrouping, NearestThemes.Index index) {
        GroupedContribution known = regrouping.snapshot().contributions().get(contribution.id());
        if (known == null
                || known.content().eventVersion() != contribution.content().eventVersion()) {
            return index.place(contribution);
        }
        Regrouping.Assignment assignment = regrouping.assignments().get(contribution.id());
        return assignment != null && contribution.settle(assignment.theme(), assignment.proximity());
    }
}
