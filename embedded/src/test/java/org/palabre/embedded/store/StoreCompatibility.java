package org.palabre.embedded.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.ConnectionString;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The commands and queries that the services send, through the driver and the template that they use. */
abstract class StoreCompatibility {

    private static final String COLLECTION = "ideas";
    private static final int DUPLICATE_KEY = 11000;

    @org.springframework.data.mongodb.core.mapping.Document(COLLECTION)
    record Idea(
            @Id UUID id,
            @Version @Nullable Long version,
            String consultation,
            @Nullable String region,
            int number,
            Instant at,
            List<Outgoing> outbox,
            @Nullable Boolean owing,
            Map<String, String> details) {}

    record Outgoing(UUID eventId, String type) {}

    private MongoClient client;
    private MongoTemplate template;

    /** The address of the store, with or without a database. */
    abstract String address();

    @BeforeEach
    void connect() {
        String database = "compatibility-" + UUID.randomUUID();
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(address()))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
        template = new MongoTemplate(client, database);
        template.indexOps(COLLECTION).createIndex(new Index("consultation", Sort.Direction.ASC));
        template.indexOps(COLLECTION).createIndex(new Index("owing", Sort.Direction.ASC).sparse());
    }

    @AfterEach
    void disconnect() {
        template.getDb().drop();
        client.close();
    }

    private static Idea idea(int number) {
        return new Idea(
                UUID.randomUUID(),
                null,
                number % 2 == 0 ? "pan3" : "pan4",
                number % 3 == 0 ? null : "region-" + number % 3,
                number,
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number),
                List.of(new Outgoing(UUID.randomUUID(), "idea.heard.v1")),
                true,
                Map.of("title", "Idée " + number));
    }

    private List<Idea> insert(int count) {
        return List.copyOf(template.insertAll(
                IntStream.range(0, count).mapToObj(StoreCompatibility::idea).toList()));
    }

    private Idea read(Idea idea) {
        return requireNonNull(template.findById(idea.id(), Idea.class));
    }

    @Test
    void aDocumentComesBackAsItWasSaved() {
        Idea saved = template.insert(idea(1));
        assertThat(read(saved)).isEqualTo(saved);
        assertThat(template.findAll(Idea.class)).containsExactly(saved);
    }

    @Test
    void aDocumentOfTenMegabytesIsKept() {
        byte[] notes = new byte[10 << 20];
        notes[notes.length - 1] = 7;
        template.insert(new Document("_id", "notes").append("content", notes), "files");
        Document found = requireNonNull(template.findById("notes", Document.class, "files"));
        assertThat(found.get("content", org.bson.types.Binary.class).getData()).isEqualTo(notes);
    }

    @Test
    void ofConcurrentSavesOfOneVersionExactlyOneWins() throws Exception {
        Idea first = template.insert(idea(1));
        Callable<Boolean> save = () -> {
            try {
                template.save(first);
                return true;
            } catch (OptimisticLockingFailureException e) {
                return false;
            }
        };
        List<Boolean> won = new ArrayList<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> saved : executor.invokeAll(java.util.Collections.nCopies(16, save))) {
                won.add(saved.get());
            }
        }
        assertThat(won).containsOnlyOnce(true);
        assertThat(read(first).version()).isEqualTo(1);
    }

    @Test
    void aUniqueIndexRefusesTheSecond() {
        template.indexOps(COLLECTION)
                .createIndex(new Index().on("number", Sort.Direction.ASC).unique());
        template.insert(idea(2));
        assertThatThrownBy(() -> template.insert(idea(2))).isInstanceOf(DuplicateKeyException.class);
        assertThat(template.count(query(where("number").is(2)), Idea.class)).isOne();
    }

    @Test
    void documentsAreFilteredSortedSkippedLimitedAndCounted() {
        insert(40);
        Query page = query(where("consultation").is("pan3"))
                .with(Sort.by(Sort.Direction.DESC, "at").and(Sort.by("_id")))
                .skip(5)
                .limit(3);
        assertThat(template.find(page, Idea.class)).extracting(Idea::number).containsExactly(28, 26, 24);
        assertThat(template.count(query(where("number").gte(10).lt(20)), Idea.class))
                .isEqualTo(10);
        assertThat(template.count(
                        query(where("consultation").is("pan3").and("region").isNull()), Idea.class))
                .isEqualTo(7);
        assertThat(template.count(query(where("region").exists(true).in("region-1", "region-9")), Idea.class))
                .isEqualTo(13);
        assertThat(template.exists(query(where("number").is(40)), Idea.class)).isFalse();
    }

    @Test
    void onlyProjectedFieldsAreRead() {
        Idea saved = template.insert(idea(1));
        Query query = query(where("_id").is(saved.id()));
        query.fields().include("details.title", "version");
        assertThat(template.findOne(query, Document.class, COLLECTION))
                .isEqualTo(new Document("_id", saved.id())
                        .append("version", 0L)
                        .append("details", new Document("title", "Idée 1")));
    }

    @Test
    void aCursorReadsInBatchesAndCanBeClosedEarly() {
        insert(1_100);
        Query all = query(where("consultation").is("pan4")).cursorBatchSize(100);
        try (var ideas = template.stream(all, Idea.class)) {
            assertThat(ideas.map(Idea::number).distinct()).hasSize(550);
        }
        try (var ideas = template.stream(all, Idea.class)) {
            assertThat(ideas.findFirst()).isPresent();
        }
    }

    @Test
    void documentsAreGroupedByTwoFields() {
        insert(12);
        var grouping = Aggregation.newAggregation(
                Aggregation.match(where("number").lt(11)),
                Aggregation.group("consultation", "region").count().as("count"));
        List<Document> groups =
                template.aggregate(grouping, Idea.class, Document.class).getMappedResults();
        assertThat(groups).hasSize(6);
        assertThat(groups.stream().mapToInt(group -> group.getInteger("count")).sum())
                .isEqualTo(11);
    }

    /** A bulk save of aggregates: a version conflict is reported as a duplicate key at its position. */
    @Test
    void ofAnUnorderedBulkOnlyVersionConflictsAreRefused() {
        List<Idea> saved = insert(2);
        template.save(saved.getFirst());
        var writes = List.of(
                new InsertOneModel<>(document(idea(5))),
                replacement(saved.get(0)),
                replacement(saved.get(1)),
                new InsertOneModel<>(new Document("_id", saved.get(1).id())));
        assertThatThrownBy(() ->
                        template.getCollection(COLLECTION).bulkWrite(writes, new BulkWriteOptions().ordered(false)))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, refused -> {
                    assertThat(refused.getWriteErrors())
                            .extracting(BulkWriteError::getIndex)
                            .containsExactly(1, 3);
                    assertThat(refused.getWriteErrors()).allMatch(error -> error.getCode() == DUPLICATE_KEY);
                });
        assertThat(template.findAll(Idea.class)).hasSize(3);
        assertThat(read(saved.get(1)).version()).isEqualTo(1);
    }

    private Document document(Idea idea) {
        Document document = new Document();
        template.getConverter().write(idea, document);
        return document;
    }

    private ReplaceOneModel<Document> replacement(Idea known) {
        Document next = document(known);
        next.put("version", 1L);
        return new ReplaceOneModel<>(
                new Document("_id", known.id()).append("version", 0L), next, new ReplaceOptions().upsert(true));
    }

    /** The operations of the outbox relay. */
    @Test
    void publishedEventsAreRemovedAndNewerOnesStay() {
        List<Idea> saved = insert(3);
        Query owing = query(where("owing").is(true)).limit(10).withReadConcern(ReadConcern.MAJORITY);
        owing.fields().include("_id");
        assertThat(template.find(owing, Document.class, COLLECTION)).hasSize(3);
        Outgoing meanwhile = new Outgoing(UUID.randomUUID(), "idea.withdrawn.v1");
        template.updateFirst(
                query(where("_id").is(saved.get(1).id())), new Update().push("outbox", meanwhile), COLLECTION);

        List<UUID> ids = saved.subList(0, 2).stream().map(Idea::id).toList();
        List<UUID> events = saved.subList(0, 2).stream()
                .map(idea -> idea.outbox().getFirst().eventId())
                .toList();
        var settled = where("_id")
                .in(ids)
                .and("outbox")
                .not()
                .elemMatch(where("eventId").nin(events));
        assertThat(template.updateMulti(
                                query(settled),
                                new Update().set("outbox", List.of()).unset("owing"),
                                COLLECTION)
                        .getMatchedCount())
                .isOne();
        template.updateMulti(
                query(where("_id").in(ids)),
                new Update().pull("outbox", new Document("eventId", new Document("$in", events))),
                COLLECTION);

        assertThat(template.find(owing, Document.class, COLLECTION))
                .extracting(document -> document.get("_id"))
                .containsExactlyInAnyOrder(saved.get(1).id(), saved.get(2).id());
        assertThat(read(saved.get(0)).outbox()).isEmpty();
        assertThat(read(saved.get(1)).outbox()).containsExactly(meanwhile);
        assertThat(read(saved.get(2)).outbox()).hasSize(1);
    }

    /** The operations of a projection. */
    @Test
    void anUpsertAppliesOnlyNewerVersions() {
        assertThat(template.upsert(unlessKnown("a", 3), heard("three", 3), "themes")
                        .getUpsertedId())
                .isNotNull();
        assertThatThrownBy(() -> template.upsert(unlessKnown("a", 2), heard("two", 2), "themes"))
                .isInstanceOf(DuplicateKeyException.class);
        var bulk = template.bulkOps(BulkMode.UNORDERED, "themes");
        bulk.upsert(unlessKnown("a", 1), heard("one", 1));
        bulk.upsert(unlessKnown("a", 4), heard("four", 4));
        bulk.upsert(unlessKnown("b", 1), heard("first", 1));
        assertThatThrownBy(bulk::execute)
                .isInstanceOfSatisfying(
                        BulkOperationException.class,
                        refused -> assertThat(refused.getErrors())
                                .extracting(BulkWriteError::getIndex)
                                .containsExactly(0));
        assertThat(template.findAll(Document.class, "themes"))
                .extracting(theme -> theme.get("label"))
                .containsExactlyInAnyOrder("four", "first");
    }

    private static Query unlessKnown(String id, long version) {
        return query(where("_id").is(id).and("heard.version").not().gte(version));
    }

    private static Update heard(String label, long version) {
        return new Update().set("label", label).set("heard.version", version);
    }

    @Test
    void aDocumentIsReplacedInsertedAndRemoved() {
        Idea saved = template.insert(idea(1));
        Query older = query(where("_id").is(saved.id()).and("number").lt(2));
        Idea newer = new Idea(saved.id(), 0L, "pan3", null, 2, saved.at(), List.of(), null, Map.of());
        template.findAndReplace(older, newer, FindAndReplaceOptions.options().upsert());
        assertThat(read(saved)).isEqualTo(newer);
        assertThatThrownBy(() -> template.findAndReplace(
                        older, newer, FindAndReplaceOptions.options().upsert()))
                .isInstanceOf(DuplicateKeyException.class);

        var bulk = template.bulkOps(BulkMode.UNORDERED, Idea.class);
        Idea other = idea(3);
        bulk.replaceOne(
                query(where("_id").is(other.id())),
                other,
                FindAndReplaceOptions.options().upsert());
        bulk.execute();
        assertThat(template.remove(query(where("_id").in(saved.id(), other.id())), Idea.class)
                        .getDeletedCount())
                .isEqualTo(2);
    }
}
