package org.palabre.synthesis.grouping;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palabre.engine.Grouping;
import org.palabre.engine.Meanings;
import org.palabre.engine.Text;
import org.palabre.engine.ThemeEngine;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.curation.Curate;
import org.palabre.synthesis.curation.CurationEntries;
import org.palabre.synthesis.curation.SuggestedAdditions;
import org.palabre.synthesis.embedding.EmbedContributions;
import org.palabre.synthesis.embedding.EmbeddingResult;
import org.palabre.synthesis.theme.Themes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * A full run: regroups all contributions of a consultation while themes keep their identity. If members have curated
 * the consultation, the result becomes a proposal.
 */
@Component
class GroupContributions {

    private static final Logger LOG = LoggerFactory.getLogger(GroupContributions.class);
    private static final int ATTEMPTS = 3;

    private final ThemeEngine engine = new ThemeEngine();
    private final EmbedContributions embedContributions;
    private final GroupedContributions contributions;
    private final Themes themes;
    private final NearestThemes nearestThemes;
    private final ApplyRegrouping applyRegrouping;
    private final ProposeRegrouping proposeRegrouping;
    private final SuggestedAdditions suggestedAdditions;
    private final Curate curate;
    private final CurationEntries entries;
    private final GroupingRuns runs;

    GroupContributions(
            EmbedContributions embedContributions,
            GroupedContributions contributions,
            Themes themes,
            NearestThemes nearestThemes,
            ApplyRegrouping applyRegrouping,
            ProposeRegrouping proposeRegrouping,
            SuggestedAdditions suggestedAdditions,
            Curate curate,
            CurationEntries entries,
            GroupingRuns runs) {
        this.embedContributions = embedContributions;
        this.contributions = contributions;
        this.themes = themes;
        this.nearestThemes = nearestThemes;
        this.applyRegrouping = applyRegrouping;
        this.proposeRegrouping = proposeRegrouping;
        this.suggestedAdditions = suggestedAdditions;
        this.curate = curate;
        this.entries = entries;
        this.runs = runs;
    }

    /**
     * Carries out the run.
     *
     * @throws InterruptedException if the thread is interrupted; the data saved so far is consistent
     * @throws ThemesOvertaken if members keep changing themes during the run
     */
    void group(GroupingRun run) throws InterruptedException {
        var progress = new RunProgress(runs, run.id());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            progress.loading();
            int lastAct = curate.alone(run.consultation(), () -> entries.last(run.consultation()));
            // Themes are read before contributions, so a concurrent selection shows as a version conflict on save.
            var liveThemes = themes.live(run.consultation());
            var snapshot = new Snapshot(run.consultation(), liveThemes, contributions.of(run.consultation()));
            List<Text> texts = snapshot.texts();
            Meanings meanings = meanings(run, texts, progress);
            Grouping grouping = engine.group(texts, snapshot.fixed(), meanings, run.settings(), progress);
            Regrouping regrouping = Comparison.of(snapshot, grouping);
            var index = nearestThemes.index(regrouping.live(), regrouping.texts());
            Optional<GroupingRun.Outcome> outcome = lastAct > 0
                    ? proposeRegrouping.propose(run, regrouping, lastAct)
                    : applyRegrouping.apply(regrouping, index, progress);
            if (outcome.isPresent()) {
                suggestedAdditions.replace(run.consultation(), regrouping.additions(grouping.suggestions()));
                var figures = GroupingRun.Figures.of(grouping.run());
                RunStatus status = lastAct > 0 ? RunStatus.PROPOSED : RunStatus.DONE;
                runs.markEnded(run.id(), status, figures, outcome.get());
                LOG.info("Grouped {}: {} {}", run.consultation(), figures, outcome.get());
                return;
            }
        }
        throw new ThemesOvertaken(run.consultation());
    }

    private @Nullable Meanings meanings(GroupingRun run, List<Text> texts, RunProgress progress)
            throws InterruptedException {
        if (!embedContributions.isEnabled()) {
            return null;
        }
        progress.embedding(0);
        EmbeddingResult embedded = embedContributions.embed(run.consultation(), texts, progress::embedding);
        runs.updateModelUse(run.id(), embedded.use());
        return embedded.meanings();
    }
}
