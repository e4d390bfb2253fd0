package org.palabre.synthesis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.palabre.synthesis.contribution.ContributionContent;
import org.palabre.synthesis.contribution.ContributionSummary;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.Origin;
import org.palabre.synthesis.testing.Voices;

class WordIndexTest {

    private static final int CONTRIBUTIONS = 30_000;
    private static final int WORDS = 40;
    private static final long MEGABYTE = 1L << 20;

    @Test
    void thirtyThousandContributionsOfFortyWordsAreSmall() throws IOException {
        List<GroupedContribution> contributions = generated();
        try (var index = new WordIndex()) {
            index.add(contributions);
            index.publish();
            assertThat(index.bytes()).isBetween(MEGABYTE, 12 * MEGABYTE);
            assertThat(index.find("médicaments")).isNotEmpty();
            assertThat(index.missing(indexOf(contributions))).isEmpty();
        }
    }

    @Test
    void addingAgainChangesNothingAndANewerVersionReplaces() {
        GroupedContribution contribution = contribution(UUID.randomUUID(), 1, "Le barrage fuit.");
        try (var index = new WordIndex()) {
            for (int times = 0; times < 3; times++) {
                index.add(List.of(contribution));
                index.publish();
                assertThat(index.find("barrage")).containsExactly(contribution.id());
            }
            GroupedContribution changed = contribution(contribution.id(), 2, "Le pont est tombé.");
            assertThat(index.missing(indexOf(List.of(changed)))).containsExactly(contribution.id());
            index.add(List.of(changed));
            index.publish();
            assertThat(index.find("barrage")).isEmpty();
            assertThat(index.find("ponts")).containsExactly(contribution.id());
        }
    }

    private static List<GroupedContribution> generated() {
        List<String> words = Voices.all().stream()
                .flatMap(Pattern.compile(" ")::splitAsStream)
                .toList();
        var random = new Random(7);
        List<GroupedContribution> contributions = new ArrayList<>();
        for (int i = 0; i < CONTRIBUTIONS; i++) {
            String text = random.ints(WORDS, 0, words.size())
                    .mapToObj(
                            word -> random.nextInt(20) == 0 ? words.get(word) + random.nextInt(2000) : words.get(word))
                    .collect(Collectors.joining(" "));
            contributions.add(contribution(new UUID(random.nextLong(), random.nextLong()), 1, text));
        }
        return contributions;
    }

    private static GroupedContribution contribution(UUID id, long eventVersion, String text) {
        return GroupedContribution.received(
                id,
                "plan",
                new ContributionContent(
                        eventVersion, Instant.EPOCH, Origin.ONLINE, "fr", null, "CITIZEN", null, text, null));
    }

    private static ContributionIndex indexOf(List<GroupedContribution> contributions) {
        Map<UUID, IndexedContribution> indexed = new HashMap<>();
        contributions.forEach(contribution -> indexed.put(
                contribution.id(),
                new IndexedContribution(
                        new ContributionSummary(
                                contribution.id(),
                                contribution.content().eventVersion(),
                                contribution.content().submittedAt(),
                                null,
                                0,
                                null,
                                Origin.ONLINE,
                                "CITIZEN",
                                "fr"),
                        Set.of())));
        return new ContributionIndex(indexed);
    }
}
