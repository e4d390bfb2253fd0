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
 * Selects the contributions of a theme for the prompt, spread evenly from its centre to its edge so that unusual ones are
 * included. Only their text is used.
 */
final class ThemeSample {

    private static final int MAX_TEXT_LENGTH = 600;

    private final int maxContributions;
    private final int maxCharacters;

    ThemeSample(ChatSettings settings) {
        maxContributions = settings.contributions();
        maxCharacters = settings.characters();
    }

    List<String> of(Collection<GroupedContribution> contributions) {
        List<GroupedContribution> sorted = contributions.stream()
                .sorted(Comparator.comparingDouble(ThemeSample::distance).thenComparing(GroupedContribution::id))
                .toList();
        List<String> sample = new ArrayList<>();
        int remaining = maxCharacters;
        int count = Math.min(maxContributions, sorted.size());
        for (int i = 0; i < count; i++) {
            String text =
                    text(sorted.get((int) ((long) i * sorted.size() / count)).content());
            if (text.length() <= remaining) {
                sample.add(text);
                remaining -= text.length();
            }
        }
        return sample;
    }

    private static double distance(GroupedContribution contribution) {
        Double proximity = contribution.proximity();
        return proximity == null ? 1 : 1 - proximity;
    }

    private static String text(ContributionContent content) {
        return TextTruncation.truncate(MAX_TEXT_LENGTH, WithoutContacts.of(content.fullText(". ")));
    }
}
