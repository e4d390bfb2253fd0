package org.palabre.synthesis.grouping;

import java.util.Optional;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.engine.Grouping;
import org.palabre.synthesis.engine.ThemeEngine;
import org.palabre.synthesis.theme.Themes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A full run: groups all contributions of a consultation anew, so that themes keep their identity. */
@Component
class GroupContributions {

    private static final Logger LOG = LoggerFactory.getLogger(GroupContributions.class);
    private static final int ATTEMPTS = 3;

    private final ThemeEngine engine = new ThemeEngine();
    private final GroupedContributions contributions;
    private final Themes themes;
    private final NearestThemes nearestThemes;
    private final ApplyRegrouping applyRegrouping;
    private final GroupingRuns runs;

    GroupContributions(
            GroupedContributions contributions,
            Themes themes,
            NearestThemes nearestThemes,
            ApplyRegrouping applyRegrouping,
            GroupingRuns runs) {
        this.contributions = contributions;
        this.themes = themes;
        this.nearestThemes = nearestThemes;
        this.applyRegrouping = applyRegrouping;
        this.runs = runs;
    }

    /**
     * Does the run.
     *
     * @throws InterruptedException if the thread is interrupted; what is saved by then is sound
     * @throws ThemesOvertaken if the forum kept deciding on themes meanwhile
     */
    void group(GroupingRun run) throws InterruptedException {
        var progress = new RunProgress(runs, run.id());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            progress.loading();
            // Themes before contributions: a theme selected in between shows in its version when it is saved.
            var live = themes.live(run.consultation());
            var snapshot = new Snapshot(run.consultation(), live, contributions.of(run.consultation()));
            Grouping grouping = engine.group(snapshot.texts(), snapshot.fixed(), run.settings(), progress);
            Regrouping regrouping = Regrouping.of(snapshot, grouping);
            var index = nearestThemes.index(regrouping.live(), regrouping.texts());
            Optional<GroupingRun.Outcome> outcome = applyRegrouping.apply(regrouping, index, progress);
            if (outcome.isPresent()) {
                var figures = GroupingRun.Figures.of(grouping.run());
                runs.done(run.id(), figures, outcome.get());
                LOG.info("Grouped {}: {} {}", run.consultation(), figures, outcome.get());
                return;
            }
        }
        throw new ThemesOvertaken(run.consultation());
    }
}
