package org.palabre.synthesis.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.palabre.engine.StemmedWords;
import org.palabre.platform.event.AggregateBulk;
import org.palabre.synthesis.contribution.ContributionContent;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.springframework.stereotype.Component;

/** Classifies contributions by the current lexicon. Doing so twice changes nothing. */
@Component
public class LabelContributions {

    private final CurrentLexicon currentLexicon;
    private final Facetings facetings;
    private volatile Reading reading = new Reading("", new FacetReader(new FacetLexicon(List.of())));

    LabelContributions(CurrentLexicon currentLexicon, Facetings facetings) {
        this.currentLexicon = currentLexicon;
        this.facetings = facetings;
    }

    private record Reading(String fingerprint, FacetReader reader) {}

    /** Classifies those that no longer are as the current lexicon has it. */
    public void label(List<GroupedContribution> contributions) {
        Reading with = reading();
        var stems = new StemmedWords();
        AggregateBulk.saveUntilWon(contributions, left -> {
            List<UUID> lost = label(left, with, stems);
            return left.stream()
                    .filter(contribution -> lost.contains(contribution.id()))
                    .toList();
        });
    }

    private List<UUID> label(List<GroupedContribution> contributions, Reading with, StemmedWords stems) {
        Map<UUID, Faceting> held =
                facetings.of(contributions.stream().map(GroupedContribution::id).toList());
        List<Faceting> changed = new ArrayList<>();
        for (GroupedContribution contribution : contributions) {
            Faceting faceting =
                    held.getOrDefault(contribution.id(), Faceting.of(contribution.id(), contribution.consultation()));
            ContributionContent content = contribution.content();
            if (!faceting.isUpToDate(content.eventVersion(), with.fingerprint())) {
                String text = content.fullText("\n");
                faceting.read(
                        content.eventVersion(),
                        with.fingerprint(),
                        with.reader().read(text, content.language(), stems));
                changed.add(faceting);
            }
        }
        return facetings.save(changed).stream().map(Faceting::id).toList();
    }

    private Reading reading() {
        CurrentLexicon.Standing now = currentLexicon.now();
        Reading held = reading;
        if (!held.fingerprint().equals(now.fingerprint())) {
            held = new Reading(now.fingerprint(), new FacetReader(now.lexicon()));
            reading = held;
        }
        return held;
    }
}
