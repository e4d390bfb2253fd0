package org.palabre.feedback.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palabre.feedback.testing.Story.awaitAssertion;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palabre.feedback.consultation.Consultations;
import org.palabre.feedback.testing.FeedbackTest;
import org.palabre.feedback.testing.Story;
import org.palabre.feedback.theme.Theme;
import org.palabre.feedback.theme.Themes;
import org.palabre.platform.testing.Contract;
import org.springframework.beans.factory.annotation.Autowired;

@FeedbackTest
class ProjectionTest {

    private static final UUID EXAMPLE = UUID.fromString("1b4e28ba-2fa1-4d3b-9a3e-6c1f0e2d7a55");
    private static final UUID EXAMPLE_THEME = UUID.fromString("0f5f3c62-8f0a-4b4e-9a64-0d3c9a8f2b11");

    @Autowired
    Story story;

    @Autowired
    Consultations consultations;

    @Autowired
    Themes themes;

    @Autowired
    AnswerableContributions contributions;

    @Test
    void theServiceReadsTheExampleOfEveryEventItConsumes() {
        for (var topic : new String[][] {
            {"consultations", "consultation.changed.v1"},
            {"themes", "theme.changed.v1"},
            {"groupings", "contribution.grouped.v1"},
            {"contributions", "contribution.submitted.v1"}
        }) {
            story.send(topic[0], topic[1], EXAMPLE.toString(), Contract.example(topic[1]));
        }

        awaitAssertion(() -> {
            AnswerableContribution contribution = Objects.requireNonNull(contributions.find(EXAMPLE));
            Submission submission = Objects.requireNonNull(contribution.submission());
            assertThat(contribution.theme()).isEqualTo(EXAMPLE_THEME);
            assertThat(submission.text()).startsWith("Publier chaque trimestre");
            assertThat(submission.region()).isEqualTo("sahel");
            assertThat(Objects.requireNonNull(submission.workshop()).place()).isEqualTo("Dori");
            Theme theme = Objects.requireNonNull(themes.find(EXAMPLE_THEME));
            assertThat(theme.label()).isEqualTo("Dépenses des centres de santé");
            assertThat(Objects.requireNonNull(theme.problem()).nature()).startsWith("Personne ne sait");
            assertThat(theme.problem().causes()).isNull();
            assertThat(theme.priority())
                    .isEqualTo(new Theme.Priority(
                            Theme.Level.HIGH, Theme.Level.MEDIUM, Theme.Level.HIGH, Theme.Level.HIGH));
            assertThat(Objects.requireNonNull(consultations.find("plan-action-3"))
                            .title()
                            .en())
                    .isEqualTo("Third national action plan");
        });
    }

    @Test
    void theEventsOfAContributionMayArriveInAnyOrder() {
        UUID id = UUID.randomUUID();
        UUID theme = UUID.randomUUID();
        contributions.apply(List.of(AnswerableContributions.update(id, "any-order", new Grouping(3, theme))));
        assertThat(contributions.find(id)).isNull();
        assertThat(contributions.outlines("any-order")).isEmpty();

        contributions.apply(
                List.of(AnswerableContributions.update(id, "any-order", submission(0, "d’abord regroupée"))));

        assertThat(contributions.outlines("any-order")).containsExactly(new ContributionOutline(id, 0, "sahel", theme));
    }

    @Test
    void anOldOrRepeatedEventChangesNothing() {
        UUID id = UUID.randomUUID();
        UUID theme = UUID.randomUUID();
        contributions.apply(List.of(AnswerableContributions.update(id, "old-news", submission(2, "la plus récente"))));
        contributions.apply(List.of(AnswerableContributions.update(id, "old-news", submission(1, "dépassée"))));
        contributions.apply(List.of(AnswerableContributions.update(id, "old-news", submission(2, "redite"))));
        contributions.apply(List.of(AnswerableContributions.update(id, "old-news", new Grouping(1, theme))));
        contributions.apply(
                List.of(AnswerableContributions.update(id, "old-news", new Grouping(0, UUID.randomUUID()))));

        AnswerableContribution contribution = Objects.requireNonNull(contributions.find(id));
        assertThat(Objects.requireNonNull(contribution.submission()).text()).isEqualTo("la plus récente");
        assertThat(contribution.theme()).isEqualTo(theme);
    }

    @Test
    void aContributionMayLeaveItsTheme() {
        UUID id = UUID.randomUUID();
        contributions.apply(List.of(AnswerableContributions.update(id, "leaving", submission(0, "quitte son thème"))));
        contributions.apply(List.of(AnswerableContributions.update(id, "leaving", new Grouping(0, UUID.randomUUID()))));
        contributions.apply(List.of(AnswerableContributions.update(id, "leaving", new Grouping(1, null))));

        assertThat(contributions.under("leaving", null, 0, 10))
                .extracting(AnswerableContribution::id)
                .containsExactly(id);
    }

    @Test
    void concurrentUpdatesFromBothSourcesLoseNothing() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                UUID id = new UUID(7, i);
                threads.execute(() -> contributions.apply(
                        List.of(AnswerableContributions.update(id, "at-once", submission(0, "simultanée")))));
                threads.execute(() -> contributions.apply(
                        List.of(AnswerableContributions.update(id, "at-once", new Grouping(0, EXAMPLE_THEME)))));
            }
        }

        assertThat(contributions.outlines("at-once"))
                .hasSize(200)
                .allSatisfy(outline -> assertThat(outline.theme()).isEqualTo(EXAMPLE_THEME));
    }

    private static Submission submission(long version, String text) {
        return submission(version, text, "sahel");
    }

    private static Submission submission(long version, String text, @Nullable String region) {
        return new Submission(version, null, text, "fr", region, Origin.ONLINE, Instant.EPOCH, null);
    }
}
