package org.palabre.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;

/** The embedded store through restarts, indexes and concurrent reads; see {@link StoreCompatibility} for the rest. */
class EmbeddedStoreTest {

    record Idea(
            @Id UUID id,
            @Version @Nullable Long version,
            String consultation,
            String region,
            int number,
            Instant at,
            List<Outgoing> outbox,
            Map<String, String> details) {}

    record Outgoing(String type, UUID id) {}

    @TempDir
    Path folder;

    EmbeddedStore store;
    MongoClient client;
    MongoTemplate template;

    @BeforeEach
    void open() {
        store = EmbeddedStore.open(folder, StoreSettings.defaults());
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(store.uri("consultation")))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
        template = new MongoTemplate(client, "consultation");
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    private void reopen() {
        close();
        open();
    }

    private static Idea idea(int number) {
        return new Idea(
                UUID.randomUUID(),
                null,
                number % 2 == 0 ? "pan3" : "pan4",
                "region-" + number % 13,
                number,
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number),
                List.of(new Outgoing("idea.heard.v1", UUID.randomUUID())),
                Map.of("title", "Idea " + number));
    }

    private List<Idea> save(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> template.insert(idea(number)))
                .toList();
    }

    @Test
    void aDocumentComesBackAsItWasSavedAlsoAfterARestart() {
        Idea saved = template.insert(idea(1));
        assertThat(template.findById(saved.id(), Idea.class)).isEqualTo(saved);
        reopen();
        assertThat(template.findById(saved.id(), Idea.class)).isEqualTo(saved);
    }

    @Test
    void aSaveWithAnOldVersionIsRefused() {
        Idea first = template.insert(idea(1));
        Idea changed = template.save(first);
        assertThat(changed.version()).isEqualTo(1);
        assertThatThrownBy(() -> template.save(first)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void aUniqueIndexOverTwoFieldsRefusesTheSecond() {
        template.indexOps(Idea.class)
                .createIndex(new Index()
                        .on("consultation", Sort.Direction.ASC)
                        .on("number", Sort.Direction.ASC)
                        .unique());
        template.insert(idea(2));
        assertThatThrownBy(() -> template.insert(idea(2))).isInstanceOf(DuplicateKeyException.class);
        reopen();
        assertThatThrownBy(() -> template.insert(idea(2))).isInstanceOf(DuplicateKeyException.class);
        assertThat(template.count(query(where("number").is(2)), Idea.class)).isOne();
    }

    @Test
    void anIndexFindsTheSameAsReadingEverythingThroughChangesAndRestarts() {
        List<Idea> saved = save(60);
        template.indexOps(Idea.class)
                .createIndex(new Index().on("consultation", Sort.Direction.ASC).on("region", Sort.Direction.ASC));
        template.indexOps(Idea.class).createIndex(new Index().on("outbox.id", Sort.Direction.ASC));
        template.remove(saved.get(4));
        template.updateFirst(
                query(where("_id").is(saved.get(6).id())), new Update().set("region", "region-4"), Idea.class);
        assertIndexedQueries(saved);
        reopen();
        assertIndexedQueries(saved);
    }

    private void assertIndexedQueries(List<Idea> saved) {
        assertThat(template.find(
                        query(where("consultation").is("pan3").and("region").is("region-4")), Idea.class))
                .extracting(Idea::number)
                .containsExactlyInAnyOrder(6, 30, 56);
        assertThat(template.find(
                        query(where("consultation").is("pan4").and("number").lt(4)), Idea.class))
                .extracting(Idea::number)
                .containsExactlyInAnyOrder(1, 3);
        assertThat(template.find(query(where("consultation").in("pan3", "pan4", "pan9")), Idea.class))
                .hasSize(59);
        UUID outgoing = saved.get(9).outbox().getFirst().id();
        assertThat(template.find(query(where("outbox.id").is(outgoing)), Idea.class))
                .extracting(Idea::number)
                .containsExactly(9);
        UUID deleted = saved.get(4).outbox().getFirst().id();
        assertThat(template.find(query(where("outbox.id").is(deleted)), Idea.class))
                .isEmpty();
    }

    @Test
    void documentsBeingReadNeverChange() {
        MongoCollection<Document> documents = collection();
        documents.insertMany(
                IntStream.range(0, 3).mapToObj(id -> new Document("_id", id)).toList());
        try (var reader = documents.find().batchSize(1).cursor()) {
            assertThat(reader.next()).isEqualTo(new Document("_id", 0));
            documents.updateOne(new Document("_id", 1), new Document("$set", new Document("changed", true)));
            documents.findOneAndUpdate(new Document("_id", 2), new Document("$set", new Document("changed", true)));
            assertThat(reader.next()).isEqualTo(new Document("_id", 1));
            assertThat(reader.next()).isEqualTo(new Document("_id", 2));
        }
        assertThat(documents.countDocuments(new Document("changed", true))).isEqualTo(2);
    }

    private MongoCollection<Document> collection() {
        return template.getCollection("idea");
    }
}
