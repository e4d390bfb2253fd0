package org.palabre.synthesis.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.palabre.synthesis.testing.World.eventually;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.grouping.GroupingRun;
import org.palabre.synthesis.grouping.GroupingRuns;
import org.palabre.synthesis.grouping.RunStatus;
import org.palabre.synthesis.model.ModelAbsence;
import org.palabre.synthesis.model.ModelUse;
import org.palabre.synthesis.testing.FakeModelServer;
import org.palabre.synthesis.testing.SignedIn;
import org.palabre.synthesis.testing.SynthesisTest;
import org.palabre.synthesis.testing.Voices;
import org.palabre.synthesis.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.json.JsonMapper;

/** Full runs with a model on a server; one subclass for each protocol. */
@SynthesisTest
abstract class ModelsInRunsTest {

    static final FakeModelServer SERVER = new FakeModelServer();

    private static final String MAIL = "awa@exemple.bf";

    @Autowired
    World world;

    @Autowired
    GroupedContributions contributions;

    @Autowired
    GroupingRuns runs;

    @Autowired
    Embeddings embeddings;

    @Autowired
    WebTestClient client;

    abstract String name();

    abstract String path();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("palabre.synthesis.models.embedding.model", () -> "fake-embed");
        registry.add("palabre.synthesis.models.embedding.timeout", () -> "3s");
        registry.add("palabre.synthesis.models.embedding.batch", () -> "16");
        registry.add("palabre.synthesis.models.embedding.key", () -> "not-to-be-told");
    }

    @BeforeEach
    void aServerThatBehaves() {
        SERVER.reset();
    }

    @AfterAll
    static void hush() {
        SERVER.reset();
    }

    @Test
    void aRunSaysWhichModelItUsedAndAsksItOnceOnlyForEachText() {
        String slug = name() + "-used";
        GroupingRun first = grouped(slug);

        assertThat(first.model()).isNotNull().satisfies(use -> {
            assertThat(use.isUsed()).isTrue();
            assertThat(use.name()).isEqualTo("fake-embed");
            assertThat(use.share()).isEqualTo(0.5);
            assertThat(use.embedded()).isEqualTo(60);
        });
        assertThat(asked(slug)).hasSize(4).allSatisfy(asked -> {
            assertThat(asked.path()).isEqualTo(path());
            assertThat(asked.length()).isEqualTo(Integer.toString(asked.body().getBytes(UTF_8).length));
            assertThat(asked.authorization()).isEqualTo("Bearer not-to-be-told");
        });
        assertThat(page(first)).contains("fake-embed", "50\u00a0%", "60 lues, 0 déjà lues avant");

        SERVER.reset();
        GroupingRun again = regrouped(slug);

        assertThat(asked(slug)).isEmpty();
        assertThat(Objects.requireNonNull(again.model()).remembered()).isEqualTo(60);
        assertThat(embeddings.of(slug)).hasSize(60);
    }

    @Test
    void onlyTextsAreSent() {
        String slug = name() + "-words";
        grouped(slug);

        List<Object> texts = new ArrayList<>();
        for (FakeModelServer.Request asked : asked(slug)) {
            Map<?, ?> body = JsonMapper.shared().readValue(asked.body(), Map.class);
            assertThat(body.keySet().stream().map(String::valueOf))
                    .contains("model", "input")
                    .isSubsetOf("model", "input", "options", "truncate", "keep_alive", "dimensions");
            assertThat(body.get("model")).isEqualTo("fake-embed");
            texts.addAll((List<?>) Objects.requireNonNull(body.get("input")));
        }
        assertThat(texts)
                .containsExactlyInAnyOrderElementsOf(texts(slug).stream()
                        .map(text -> text.replace(MAIL, "[…]"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "SEVERAL_LENGTHS, NONSENSE, La réponse du modèle n’était pas utilisable.",
        "TOO_FEW, NONSENSE, La réponse du modèle n’était pas utilisable.",
        "NO_JSON, NONSENSE, La réponse du modèle n’était pas utilisable.",
        "ENDLESS, NONSENSE, La réponse du modèle n’était pas utilisable.",
        "SLOW, SLOW, Le modèle répondait trop lentement.",
        "HANGS_UP, UNREACHABLE, Le modèle est injoignable.",
        "FAILS, REFUSED, Le serveur du modèle a refusé de répondre."
    })
    void aFailingModelStopsNoRunAndThePageStatesTheReason(
            FakeModelServer.Manner manner, ModelAbsence why, String sentence) {
        SERVER.behave(manner);
        String slug = name() + "-" + manner.name().toLowerCase(Locale.ROOT).replace('_', '-');

        GroupingRun run = grouped(slug);

        assertThat(run.status()).isEqualTo(RunStatus.DONE);
        assertThat(run.model()).isNotNull().extracting(ModelUse::absence).isEqualTo(why);
        assertThat(contributions.of(slug).values()).noneMatch(one -> one.isProvisional());
        assertThat(page(run)).contains("Le modèle n’a pas servi", sentence);

        SERVER.reset();
        GroupingRun next = regrouped(slug);
        assertThat(next.model()).isNotNull().extracting(ModelUse::isUsed).isEqualTo(true);
    }

    @Test
    void embeddingsOfRemovedTextsAreDeleted() {
        String slug = name() + "-forgotten";
        grouped(slug);
        UUID stranger = UUID.randomUUID();
        embeddings.save(List.of(Embedding.of(stranger, slug, "key", new float[] {1})));
        UUID changed = contributions.of(slug).keySet().iterator().next();
        String before = Objects.requireNonNull(embeddings.of(slug).get(changed)).key();
        world.contribution(slug, changed, 5, "Une tout autre idée sur la mine d’or du village.", "sahel");
        eventually(() -> assertThat(contributions.of(List.of(changed)).values())
                .allSatisfy(one -> assertThat(one.content().eventVersion()).isEqualTo(5)));

        GroupingRun run = regrouped(slug);

        assertThat(Objects.requireNonNull(run.model()).embedded()).isEqualTo(1);
        assertThat(embeddings.of(slug)).hasSize(60).doesNotContainKey(stranger);
        assertThat(Objects.requireNonNull(embeddings.of(slug).get(changed)).key())
                .isNotEqualTo(before);
    }

    /** The requests about a consultation; runs over others can be concurrent. */
    private static List<FakeModelServer.Request> asked(String slug) {
        return SERVER.requests().stream()
                .filter(asked -> asked.body().contains("Plan " + slug))
                .toList();
    }

    private static List<String> texts(String slug) {
        return Voices.all().stream()
                .map(text -> text + " Plan " + slug + ", écrire à " + MAIL + ".")
                .toList();
    }

    private GroupingRun grouped(String slug) {
        world.consultation(slug, 1, "OPEN");
        world.contributions(slug, texts(slug));
        eventually(() -> {
            assertThat(contributions.of(slug)).hasSize(60);
            assertThat(runs.latest(slug).map(GroupingRun::status)).contains(RunStatus.DONE);
        });
        return runs.latest(slug).orElseThrow();
    }

    private GroupingRun regrouped(String slug) {
        eventually(
                () -> assertThat(runs.latest(slug).map(GroupingRun::isUnderWay)).contains(false));
        int before = runs.latest(slug).orElseThrow().number();
        var secretariat = new SignedIn(client, "secretariat");
        secretariat.submit("/themes/of/" + slug + "/runs", secretariat.page("/themes/of/" + slug));
        eventually(() -> assertThat(runs.latest(slug)).hasValueSatisfying(run -> {
            assertThat(run.number()).isGreaterThan(before);
            assertThat(run.status()).isEqualTo(RunStatus.DONE);
        }));
        return runs.latest(slug).orElseThrow();
    }

    private String page(GroupingRun run) {
        return Objects.requireNonNull(client.get()
                .uri("/themes/runs/" + run.id())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
