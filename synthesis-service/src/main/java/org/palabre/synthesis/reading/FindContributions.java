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

/** Searches a consultation's contributions by words and criteria, with counts. */
@Component
public class FindContributions {

    private static final Comparator<ContributionSummary> NEAREST_FIRST = Comparator.comparingDouble(
                    ContributionSummary::proximity)
            .reversed()
            .thenComparing(ContributionSummary::id);
    private static final Comparator<ContributionSummary> NEWEST_FIRST =
            Comparator.comparing(ContributionSummary::submittedAt).reversed().thenComparing(ContributionSummary::id);

    private final Consultations consultations;
    private final ContributionIndexes indexes;
    private final WordIndexes wordIndexes;
    private final GroupedContributions contributions;
    private final Extracts extracts;

    FindContributions(
            Consultations consultations,
            ContributionIndexes indexes,
            WordIndexes wordIndexes,
            GroupedContributions contributions,
            Extracts extracts) {
        this.consultations = consultations;
        this.indexes = indexes;
        this.wordIndexes = wordIndexes;
        this.contributions = contributions;
        this.extracts = extracts;
    }

    /**
     * A match.
     *
     * @param contribution the contribution
     * @param extract the passages around the search terms, if any
     */
    public record Hit(
            GroupedContribution contribution, @Nullable Extract extract) {}

    /**
     * A page of matches.
     *
     * @param hits the matches on the page
     * @param total number of matches on all pages
     * @param counts number of matches by criterion and value, and by theme
     */
    public record SearchResults(List<Hit> hits, int total, Counts counts) {}

    /**
     * Returns a page of matches, sorted by relevance with words, by proximity within a theme, else newest first.
     *
     * @param page page number, from 0
     * @throws Refusal if there is no such consultation
     */
    public SearchResults find(String consultation, Search search, int page, int size) {
        consultations.published(consultation);
        Counts counts = new Counts(search);
        List<ContributionSummary> matching = matching(consultation, search, counts);
        List<UUID> ids = matching.stream()
                .skip((long) page * size)
                .limit(size)
                .map(ContributionSummary::id)
                .toList();
        Map<UUID, GroupedContribution> found = contributions.of(ids);
        return new SearchResults(
                ids.stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .map(contribution -> hit(contribution, search))
                        .toList(),
                matching.size(),
                counts);
    }

    /**
     * The number of matches.
     *
     * @throws Refusal if there is no such consultation
     */
    public int count(String consultation, Search search) {
        consultations.published(consultation);
        return matching(consultation, search, new Counts(search)).size();
    }

    private List<ContributionSummary> matching(String consultation, Search search, Counts counts) {
        ContributionIndex index = indexes.of(consultation);
        String words = search.words();
        List<ContributionSummary> matching = new ArrayList<>();
        for (IndexedContribution contribution : words == null ? index.all() : withWords(consultation, index, words)) {
            if (counts.count(contribution)) {
                matching.add(contribution.summary());
            }
        }
        if (words == null) {
            matching.sort(search.under() instanceof ThemeScope.OneTheme ? NEAREST_FIRST : NEWEST_FIRST);
        }
        return matching;
    }

    private Collection<IndexedContribution> withWords(String consultation, ContributionIndex index, String words) {
        return wordIndexes.find(consultation, index, words).stream()
                .map(index::of)
                .filter(Objects::nonNull)
                .toList();
    }

    private Hit hit(GroupedContribution contribution, Search search) {
        String words = search.words();
        return new Hit(contribution, words == null ? null : extracts.of(contribution.content(), words));
    }
}
