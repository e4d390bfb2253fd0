package org.palabre.synthesis.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.palabre.synthesis.contribution.ContributionContent;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.model.ChatSettings;
import org.palabre.synthesis.model.WithoutContacts;

/**
 * The contributions of a theme that a chat model is shown: spread evenly from the theme's centre to its edge, so that the
 * odd ones are heard too. Their words alone.
 */
final class SampleOfTheme {

    private static final int LONGEST = 600;

    private final int most;
    private final int characters;

    SampleOfTheme(ChatSettings settings) {
        most = settings.contributions();
        characters = settings.characters();
    }

    List<String> of(Collection<GroupedContribution> contributions) {
        List<GroupedContribution> sorted = contributions.stream()
                .sorted(Comparator.comparingDouble(SampleOfTheme::distance).thenComparing(GroupedContribution::id))
                .toList();
        List<String> sample = new ArrayList<>();
        int left = characters;
        int wanted = Math.min(most, sorted.size());
        for (int i = 0; i < wanted; i++) {
            String words =
                    words(sorted.get((int) ((long) i * sorted.size() / wanted)).content());
            if (words.length() <= left) {
                sample.add(words);
                left -= words.length();
            }
        }
        return sample;
    }

    private static double distance(GroupedContribution contribution) {
        Double proximity = contribution.proximity();
        return proximity == null ? 1 : 1 - proximity;
    }

    private static String words(ContributionContent content) {
        return Shortened.to(LONGEST, WithoutContacts.of(content.fullText(". ")));
    }
}
