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

/** Classifies contributions with the current lexicon. Repeating it has no effect. */
@Component
public class LabelContributions {

    private final CurrentLexicon currentLexicon;
    private final Facetings facetings;
    private volatile LexiconReader latest = new LexiconReader("", new FacetReader(new FacetLexicon(List.of())));

    LabelContributions(CurrentLexicon currentLexicon, Facetings facetings) {
        this.currentLexicon = currentLexicon;
        this.facetings = facetings;
    }

    private record LexiconReader(String fingerprint, FacetReader reader) {}

    /** Classifies the contributions whose classification is not up to date. */
    public void label(List<GroupedContribution> contributions) {
        LexiconReader current = current();
        var stems = new StemmedWords();
        AggregateBulk.saveUntilWon(contributions, remaining -> {
            List<UUID> conflicts = label(remaining, current, stems);
            return remaining.stream()
                    .filter(contribution -> conflicts.contains(contribution.id()))
                    .toList();
        });
    }

    private List<UUID> label(List<GroupedContribution> contributions, LexiconReader current, StemmedWords stems) {
        Map<UUID, Faceting> known =
                facetings.of(contributions.stream().map(GroupedContribution::id).toList());
        List<Faceting> changed = new ArrayList<>();
        for (GroupedContribution contribution : contributions) {
            Faceting faceting =
                    known.getOrDefault(contribution.id(), Faceting.of(contribution.id(), contribution.consultation()));
            ContributionContent content = contribution.content();
            if (!faceting.isUpToDate(content.eventVersion(), current.fingerprint())) {
                String text = content.fullText("\n");
                faceting.read(
                        content.eventVersion(),
                        current.fingerprint(),
                        current.reader().read(text, content.language(), stems));
                changed.add(faceting);
            }
        }
        return facetings.save(changed).stream().map(Faceting::id).toList();
    }

    private LexiconReader current() {
        CurrentLexicon.LexiconVersion version = currentLexicon.now();
        LexiconReader reader = latest;
        if (!reader.fingerprint().equals(version.fingerprint())) {
            reader = new LexiconReader(version.fingerprint(), new FacetReader(version.lexicon()));
            latest = reader;
        }
        return reader;
    }
}
