package org.palabre.synthesis.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.synthesis.consultation.Consultations;
import org.palabre.synthesis.contribution.ContributionSummary;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.springframework.stereotype.Component;

/** Finds a consultation's contributions by their words and by what they are, and counts what else could be chosen. */
@Component
public class FindContributions {

    private static final Comparator<ContributionSummary> NEAREST_FIRST = Comparator.comparingDouble(
                    ContributionSummary::proximity)
            .reversed()
            .thenComparing(ContributionSummary::id);
    private static final Comparator<ContributionSummary> NEWEST_FIRST =
            Comparator.comparing(ContributionSummary::submittedAt).reversed().thenComparing(ContributionSummary::id);

    private final Consultations consultations;
    private final ContributionIndexes shelves;
    private final WordIndexes wordIndexes;
    private final GroupedContributions contributions;
    private final Extracts extracts;

    FindContributions(
            Consultations consultations,
            ContributionIndexes shelves,
            WordIndexes wordIndexes,
            GroupedContributions contributions,
            Extracts extracts) {
        this.consultations = consultations;
        this.shelves = shelves;
        this.wordIndexes = wordIndexes;
        this.contributions = contributions;
        this.extracts = extracts;
    }

    /**
     * A contribution that was found.
     *
     * @param contribution the contribution
     * @param extract what it says around the words looked for, if any were
     */
    public record Hit(
            GroupedContribution contribution, @Nullable Extract extract) {}

    /**
     * A page of what was found.
     *
     * @param hits those on the page
     * @param total how many there are on all pages
     * @param counts how many there are by criterion and value, and by theme
     */
    public record Found(List<Hit> hits, int total, Counts counts) {}

    /**
     * Finds them: by words the best first, under a theme the nearest to its centre first, else the newest first.
     *
     * @param page counted from 0
     * @throws Refusal if there is no such consultation
     */
    public Found find(String consultation, Search search, int page, int size) {
        consultations.published(consultation);
        Counts counts = new Counts(search);
        List<ContributionSummary> matching = matching(consultation, search, counts);
        List<UUID> shown = matching.stream()
                .skip((long) page * size)
                .limit(size)
                .map(ContributionSummary::id)
                .toList();
        Map<UUID, GroupedContribution> read = contributions.of(shown);
        return new Found(
                shown.stream()
                        .map(read::get)
                        .filter(Objects::nonNull)
                        .map(contribution -> hit(contribution, search))
                        .toList(),
                matching.size(),
                counts);
    }

    /**
     * How many there are.
     *
     * @throws Refusal if there is no such consultation
     */
    public int count(String consultation, Search search) {
        consultations.published(consultation);
        return matching(consultation, search, new Counts(search)).size();
    }

    private List<ContributionSummary> matching(String consultation, Search search, Counts counts) {
        ContributionIndex shelf = shelves.of(consultation);
        String words = search.words();
        List<ContributionSummary> matching = new ArrayList<>();
        for (IndexedContribution shelved : words == null ? shelf.all() : holding(consultation, shelf, words)) {
            if (counts.count(shelved)) {
                matching.add(shelved.card());
            }
        }
        if (words == null) {
            matching.sort(search.under() instanceof ThemeScope.Theme ? NEAREST_FIRST : NEWEST_FIRST);
        }
        return matching;
    }

    private Collection<IndexedContribution> holding(String consultation, ContributionIndex shelf, String words) {
        return wordIndexes.find(consultation, shelf, words).stream()
                .map(shelf::of)
                .filter(Objects::nonNull)
                .toList();
    }

    private Hit hit(GroupedContribution contribution, Search search) {
        String words = search.words();
        return new Hit(contribution, words == null ? null : extracts.of(contribution.content(), words));
    }
}
