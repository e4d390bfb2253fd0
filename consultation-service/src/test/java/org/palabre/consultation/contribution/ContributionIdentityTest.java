package org.palabre.consultation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palabre.consultation.ConsultationTest;
import org.palabre.consultation.workshop.Desk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What a stranger can do who knows everything public of a contribution, and what its contributor can repeat. */
@ConsultationTest
class ContributionIdentityTest {

    private static final String TEXT = "Publier chaque trimestre les dépenses de chaque centre de santé.";
    private static final String ADDRESS = "awa@example.org";

    @Autowired
    WebTestClient client;

    @Autowired
    Contributions contributions;

    @Autowired
    Contacts contacts;

    private String slug = "";

    @BeforeEach
    void anOpenConsultation() {
        slug = Desk.consultation(client, -60, 3_600, true);
    }

    @Test
    void thePublicIdentityIsNotTheKeyAndOpensNothing() {
        String key = UUID.randomUUID().toString();
        Taken taken = taken(submit(key, Map.of("text", TEXT, "gender", "FEMALE")), HttpStatus.CREATED);
        assertThat(taken.contributionId()).isNotEqualTo(key);

        Taken guess = taken(submit(taken.contributionId(), Map.of("text", TEXT)), HttpStatus.CREATED);

        assertThat(guess.contributionId()).isNotEqualTo(taken.contributionId());
        assertThat(guess.receiptCode()).isNotEqualTo(taken.receiptCode());
    }

    @Test
    void aRepeatComparesNothingPrivate() {
        String key = UUID.randomUUID().toString();
        Taken first = taken(
                submit(key, Map.of("text", TEXT, "gender", "FEMALE", "ageBand", "FROM_18_TO_24", "disability", "NO")),
                HttpStatus.CREATED);

        Taken repeat = taken(submit(key, Map.of("text", TEXT, "gender", "MALE", "disability", "YES")), HttpStatus.OK);

        assertThat(repeat).isEqualTo(first);
        assertThat(contributions.findById(UUID.fromString(first.contributionId())))
                .map(stored -> stored.demographics().gender())
                .contains(Demographics.Gender.FEMALE);
    }

    @Test
    void onlyTheFirstSubmissionLeavesAContact() {
        UUID withContact = contribution("with", Map.of("text", TEXT, "contact", ADDRESS));
        UUID without = contribution("without", Map.of("text", TEXT));

        submit("with", Map.of("text", TEXT, "contact", "stranger@example.org"));
        submit("without", Map.of("text", TEXT, "contact", "stranger@example.org"));

        assertThat(contacts.findById(withContact)).map(Contact::address).contains(ADDRESS);
        assertThat(contacts.findById(without)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "uuid:8d2c/ODK instance 7", "+226 70 00 00 00/17", "~"})
    void aKeyIsAnyPrintableText(String key) {
        Taken first = taken(submit(key, Map.of("text", TEXT)), HttpStatus.CREATED);

        assertThat(taken(submit(key, Map.of("text", TEXT)), HttpStatus.OK)).isEqualTo(first);
    }

    @Test
    void aKeyHasAtMost255Characters() {
        submit("k".repeat(255), Map.of("text", TEXT)).expectStatus().isCreated();
        submit("k".repeat(256), Map.of("text", TEXT)).expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void theSameKeyInAnotherConsultationIsAnotherContribution() {
        Taken here = taken(submit("one-key", Map.of("text", TEXT)), HttpStatus.CREATED);
        anOpenConsultation();

        assertThat(taken(submit("one-key", Map.of("text", TEXT)), HttpStatus.CREATED))
                .isNotEqualTo(here);
    }

    @Test
    void aContributionOfBeforeKeepsItsIdentityAndGivesNoCodeAway() {
        UUID formerKey = UUID.randomUUID();
        storeFormer(formerKey);

        for (String key : new String[] {formerKey.toString(), formerKey + "/a longer key"}) {
            Taken repeat = taken(submit(key, Map.of("text", TEXT, "contact", ADDRESS)), HttpStatus.OK);
            assertThat(repeat.contributionId()).isEqualTo(formerKey.toString());
            assertThat(repeat.receiptCode()).isNull();
            submit(key, Map.of("text", TEXT + " Autre chose.")).expectStatus().isEqualTo(HttpStatus.CONFLICT);
        }

        assertThat(contributions.countByConsultation(slug)).isOne();
        assertThat(contacts.findById(formerKey)).isEmpty();
    }

    private void storeFormer(UUID key) {
        var content = new ContributionContent(Origin.ONLINE, "fr", null, Kind.CITIZEN, null, TEXT, null);
        contributions.save(new Contribution(
                key,
                slug,
                Instant.parse("2026-08-24T10:00:00Z"),
                content,
                Demographics.UNKNOWN,
                null,
                "key of the receipt of " + key,
                Fingerprint.of("covered private answers too")));
    }

    private record Taken(String contributionId, @Nullable String receiptCode) {}

    private UUID contribution(String key, Map<String, String> body) {
        return UUID.fromString(taken(submit(key, body), HttpStatus.CREATED).contributionId());
    }

    private static Taken taken(WebTestClient.ResponseSpec response, HttpStatus expected) {
        return Objects.requireNonNull(response.expectStatus()
                .isEqualTo(expected)
                .expectBody(Taken.class)
                .returnResult()
                .getResponseBody());
    }

    private WebTestClient.ResponseSpec submit(String key, Map<String, String> body) {
        return client.post()
                .uri("/api/consultations/" + slug + "/contributions")
                .header("Idempotency-Key", key)
                .bodyValue(body)
                .exchange();
    }
}
