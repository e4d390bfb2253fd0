package org.palabre.synthesis.grouping;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.palabre.synthesis.curation.Curate;
import org.palabre.synthesis.curation.CurationChange;
import org.palabre.synthesis.curation.CurationEntries;
import org.palabre.synthesis.theme.Themes;
import org.springframework.stereotype.Component;

/** Saves the result of a full run as a proposal: after curation, only members change themes. */
@Component
class ProposeRegrouping {

    private final Curate curate;
    private final CurationEntries entries;
    private final Themes themes;
    private final Proposals proposals;
    private final Clock clock;

    ProposeRegrouping(Curate curate, CurationEntries entries, Themes themes, Proposals proposals, Clock clock) {
        this.curate = curate;
        this.entries = entries;
        this.themes = themes;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** Saves the proposal and returns its figures; empty if members curated during the run. */
    Optional<GroupingRun.Outcome> propose(GroupingRun run, Regrouping regrouping, int lastAct) {
        String consultation = run.consultation();
        Map<UUID, Long> versions = regrouping.snapshot().themeVersions();
        return curate.exclusively(consultation, () -> {
            if (entries.last(consultation) != lastAct
                    || !themes.liveVersions(consultation).equals(versions)) {
                return Optional.empty();
            }
            CurationChange change = regrouping.change();
            int size = regrouping.snapshot().contributions().size();
            proposals.save(new Proposal(
                    consultation,
                    run.id(),
                    clock.instant(),
                    lastAct,
                    Proposal.KnownTheme.of(versions),
                    size,
                    change,
                    proximities(regrouping),
                    !change.isEmpty()));
            return Optional.of(new GroupingRun.Outcome(
                    regrouping.live().size(),
                    regrouping.found(),
                    regrouping.retired(),
                    change.size(),
                    regrouping.unthemed()));
        });
    }

    private static List<Proposal.Nearness> proximities(Regrouping regrouping) {
        return regrouping.assignments().entrySet().stream()
                .flatMap(entry -> {
                    UUID theme = entry.getValue().theme();
                    Double proximity = entry.getValue().proximity();
                    return theme == null || proximity == null
                            ? Stream.empty()
                            : Stream.of(new Proposal.Nearness(entry.getKey(), theme, proximity));
                })
                .toList();
    }
}
