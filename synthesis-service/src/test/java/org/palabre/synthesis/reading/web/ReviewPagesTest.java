package org.palabre.synthesis.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palabre.platform.testing.Accounts;
import org.palabre.synthesis.consultation.ConsultationState;
import org.palabre.synthesis.contribution.ContributionChanges;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.curation.CurationEntries;
import org.palabre.synthesis.reading.FindContributions;
import org.palabre.synthesis.testing.Forum;
import org.palabre.synthesis.testing.SignedIn;
import org.palabre.synthesis.testing.SynthesisTest;
import org.palabre.synthesis.testing.Voices;
import org.palabre.synthesis.testing.World;
import org.palabre.synthesis.theme.Themes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.Disposable;
import reactor.test.StepVerifier;

@SynthesisTest
class ReviewPagesTest {

    private static final Pattern TICK_BOX = Pattern.compile("name=\"contributions\"[^>]*value=\"([^\"]+)\"");

    @Autowired
    Forum forum;

    @Autowired
    World world;

    @Autowired
    Themes themes;

    @Autowired
    GroupedContributions contributions;

    @Autowired
    WebTestClient client;

    @Autowired
    ReviewEventStream eventStream;

    @Autowired
    FindContributions findContributions;

    @Autowired
    CurationEntries entries;

    @Autowired
    ContributionChanges changes;

    @Test
    void aMemberReadsAThemeMovesAndUndoesWithoutLeavingThePage() {
        Forum.ThemedConsultation plan = themed("review");
        UUID first = plan.themes().get(0);
        UUID second = plan.themes().get(1);
        var awa = new SignedIn(client, "msf");
        String here = "/themes/of/review/review?theme=" + first;
        String page = awa.page(here);
        assertThat(page)
                .contains(
                        "Thème 0",
                        "Thème 1",
                        "name=\"contributions\"",
                        "/synthesis-assets/review.js?v=",
                        "id=\"following\"");

        String one = contributions.idsUnder(first).iterator().next().toString();
        String there = Objects.requireNonNull(awa.submit(
                        act("review", "moves", first),
                        page,
                        Map.of(
                                "act", List.of("moves"),
                                "seen", List.of("0"),
                                "contributions", List.of(one),
                                "to", List.of(second.toString()))))
                .toString();
        assertThat(there).startsWith("/themes/of/review/review?theme=" + first);
        String after = awa.page(there);
        assertThat(after).contains("Déplacer", "Annuler").doesNotContain("c-" + one);
        assertThat(contributions.idsUnder(second)).contains(UUID.fromString(one));

        String done = there.replaceFirst(".*done=", "");
        awa.submit("/themes/of/review/review/undo?theme=" + first, after, Map.of("act", List.of(done)));
        assertThat(contributions.idsUnder(first)).contains(UUID.fromString(one));
    }

    @Test
    void whatWasTickedAndChosenStaysWhenItIsRefused() {
        Forum.ThemedConsultation plan = themed("kept");
        UUID first = plan.themes().getFirst();
        var awa = new SignedIn(client, "msf");
        String page = awa.page("/themes/of/kept/review?theme=" + first + "&q=de");
        String one = shown(page);
        var refused = awa.send(
                act("kept", "moves", first) + "&q=de",
                page,
                "act",
                "moves",
                "seen",
                "0",
                "contributions",
                one,
                "reason",
                "Parce que");
        assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused.getResponseBody())
                .contains("Choisissez un thème.", "Parce que", "value=\"de\"")
                .containsPattern("value=\"" + one + "\"[^>]*checked");

        awa.send(act("kept", "words", first), page, "act", "words", "seen", "0", "label", "Par Awa");
        var late = awa.send(act("kept", "words", first), page, "act", "words", "seen", "0", "label", "Par Bouba");
        assertThat(late.getStatus()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(late.getResponseBody()).contains("Thème 0 → Par Awa", "value=\"Par Bouba\"");
    }

    @Test
    void aRefusedMoveOfUnthemedContributionsKeepsTheSelection() {
        Forum.ThemedConsultation plan = themed("loose");
        var awa = new SignedIn(client, "msf");
        String page = awa.page("/themes/of/loose/unthemed");
        String one = plan.contributions().get(7).toString();
        var refused = awa.send(
                "/themes/of/loose/acts/moves?page=1",
                page,
                "act",
                "moves",
                "seen",
                "0",
                "contributions",
                one,
                "reason",
                "Voilà");
        assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused.getResponseBody())
                .contains("Choisissez un thème.", "Voilà")
                .containsPattern("value=\"" + one + "\"[^>]*checked");
    }

    @Test
    void aMergedThemeRedirectsToItsSuccessor() {
        Forum.ThemedConsultation plan = themed("merged");
        UUID first = plan.themes().get(0);
        UUID second = plan.themes().get(1);
        var awa = new SignedIn(client, "msf");
        String page = awa.page("/themes/of/merged/review?theme=" + first);
        awa.send(
                act("merged", "merge", first),
                page,
                "act",
                "merge",
                "seen",
                "0",
                "into",
                second.toString(),
                "reason",
                "Les deux disent la même chose.");
        assertThat(themes.of(first).orElseThrow().isLive()).isFalse();
        client.get()
                .uri("/themes/of/merged/review?theme=" + first)
                .headers(headers -> headers.setBasicAuth("msf", Accounts.PASSWORD))
                .exchange()
                .expectStatus()
                .is3xxRedirection()
                .expectHeader()
                .valueMatches("Location", ".*theme=" + second + ".*");
    }

    @Test
    void matchesAreMarkedAndEscaped() {
        forum.consultation("markup", 1, ConsultationState.OPEN);
        world.contribution(
                "markup", UUID.randomUUID(), 1, "Un <script>alert('puits')</script> & des puits secs.", "sahel");
        World.eventually(() -> assertThat(contributions.countUnthemed("markup")).isOne());
        assertThat(new SignedIn(client, "msf").page("/themes/of/markup/review?q=puits"))
                .contains("<mark>puits</mark>", "&lt;script&gt;", "&amp; des ")
                .doesNotContain("<script>alert");
    }

    @Test
    void aSearchWithoutMatchesOffersAReset() {
        themed("nothing");
        assertThat(new SignedIn(client, "msf").page("/themes/of/nothing/review?q=crocodile&region=sahel"))
                .contains(
                        "Aucune contribution ne correspond",
                        "Enlever ce filtre\u00a0: Région\u00a0: Sahel",
                        "review?region=sahel\"");
    }

    @Test
    void addressesHaveOnlyChosenCriteria() {
        themed("short-address");
        read("msf", "/themes/of/short-address/review?q=eau&region=sahel&kind=&language=&page=2")
                .expectStatus()
                .is3xxRedirection()
                .expectHeader()
                .location("/themes/of/short-address/review?q=eau&region=sahel&page=2");
    }

    @Test
    void theSearchApiFindsContributions() {
        Forum.ThemedConsultation plan = themed("api-search");
        client.get()
                .uri("/api/themes/search?consultation=api-search&q=medicament&theme="
                        + plan.themes().getFirst())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isNotEmpty()
                .jsonPath("$.counts.region.sahel")
                .isNotEmpty()
                .jsonPath("$.contributions[0].extract[?(@.found)].text")
                .isNotEmpty()
                .jsonPath("$.contributions[0].contribution.theme")
                .isEqualTo(plan.themes().getFirst().toString());
        client.get()
                .uri("/api/themes/search?consultation=api-search&size=1000")
                .exchange()
                .expectStatus()
                .isEqualTo(422);
        client.get()
                .uri("/api/themes/search?consultation=nowhere")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @ParameterizedTest
    @CsvSource({"msf,200", "secretariat,403", "observer,403", "facilitator,403"})
    void onlyMembersOfTheForumReview(String who, int status) {
        String slug = "review-by-" + who.charAt(0);
        themed(slug);
        read(who, "/themes/of/" + slug + "/review").expectStatus().isEqualTo(status);
        if (status != 200) {
            read(who, "/themes/of/" + slug + "/review/live").expectStatus().isEqualTo(status);
        }
        client.get()
                .uri("/themes/of/" + slug + "/review/live")
                .exchange()
                .expectStatus()
                .is3xxRedirection();
    }

    @Test
    void theStreamSendsTheNumberOfMatchesAndTheActsOfOthers() {
        Forum.ThemedConsultation plan = themed("news");
        var stream = client.get()
                .uri("/themes/of/news/review/live?q=barrage")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .headers(headers -> headers.setBasicAuth("msf", Accounts.PASSWORD))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("X-Accel-Buffering", "no")
                .returnResult(new ParameterizedTypeReference<ServerSentEvent<ReviewState>>() {})
                .getResponseBody();
        StepVerifier.create(stream.map(event -> Objects.requireNonNull(event.data())))
                .expectNext(new ReviewState(0, 0))
                .then(() -> world.contribution("news", UUID.randomUUID(), 1, "Le barrage fuit.", "est"))
                .expectNext(new ReviewState(1, 0))
                .then(() -> {
                    var awa = new SignedIn(client, "msf");
                    UUID theme = plan.themes().getFirst();
                    awa.send(act("news", "selection", theme), awa.page("/themes/" + theme), "seen", "0");
                })
                .expectNext(new ReviewState(1, 1))
                .thenCancel()
                .verify(Duration.ofSeconds(30));
        World.eventually(() -> assertThat(eventStream.openStreams()).isZero());
    }

    @Test
    void aPersonWithTooManyTabsIsRefused() {
        themed("tabs");
        List<Disposable> tabs = IntStream.range(0, 4)
                .mapToObj(tab -> client.get()
                        .uri("/themes/of/tabs/review/live")
                        .accept(MediaType.TEXT_EVENT_STREAM)
                        .headers(headers -> headers.setBasicAuth("msf", Accounts.PASSWORD))
                        .exchange()
                        .returnResult(new ParameterizedTypeReference<ServerSentEvent<ReviewState>>() {})
                        .getResponseBody()
                        .subscribe())
                .toList();
        World.eventually(() -> assertThat(eventStream.openStreams()).isEqualTo(4));
        client.get()
                .uri("/themes/of/tabs/review/live")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .headers(headers -> headers.setBasicAuth("msf", Accounts.PASSWORD))
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        tabs.forEach(Disposable::dispose);
        World.eventually(() -> assertThat(eventStream.openStreams()).isZero());
    }

    @Test
    void streamsEndWhenTheServiceStops() {
        themed("stopping");
        var stopping = new ReviewEventStream(findContributions, entries, changes);
        var stream = Objects.requireNonNull(
                stopping.live("stopping", Map.of(), Forum.AWA).getBody());
        StepVerifier.create(stream.map(event -> Objects.requireNonNull(event.data())))
                .expectNext(new ReviewState(30, 0))
                .then(stopping::stop)
                .expectComplete()
                .verify(Duration.ofSeconds(30));
        assertThat(stopping.openStreams()).isZero();
    }

    @Test
    void onePersonHasAFewConnectionsAtMost() {
        var connections = new ConnectionLimit(2, 3);
        assertThat(connections.acquire("awa")).isTrue();
        assertThat(connections.acquire("awa")).isTrue();
        assertThat(connections.acquire("awa")).isFalse();
        assertThat(connections.acquire("bouba")).isTrue();
        assertThat(connections.acquire("dori")).as("in all").isFalse();
        connections.release("awa");
        assertThat(connections.acquire("dori")).isTrue();
        assertThat(connections.count()).isEqualTo(3);
    }

    private WebTestClient.ResponseSpec read(String who, String address) {
        return client.get()
                .uri(address)
                .headers(headers -> headers.setBasicAuth(who, Accounts.PASSWORD))
                .exchange();
    }

    /** The id of a selectable contribution on the page. */
    private static String shown(String page) {
        var box = TICK_BOX.matcher(page);
        assertThat(box.find()).isTrue();
        return box.group(1);
    }

    private static String act(String slug, String act, UUID theme) {
        return "/themes/of/" + slug + "/review/acts/" + act + "?theme=" + theme;
    }

    private Forum.ThemedConsultation themed(String slug) {
        return forum.themed(slug, Voices.all().subList(0, 30), 3);
    }
}
