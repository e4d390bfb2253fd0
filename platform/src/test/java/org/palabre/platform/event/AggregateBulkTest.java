package org.palabre.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palabre.platform.sample.Note;
import org.palabre.platform.sample.SampleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

@SampleTest
class AggregateBulkTest {

    @Autowired
    AggregateBulk bulk;

    @Autowired
    MongoOperations mongo;

    @BeforeEach
    void removeNotes() {
        mongo.remove(new Query(), Note.class);
    }

    @Test
    void manyAggregatesAreSavedAndTheirEventsPublished() {
        assertThat(bulk.save(Note.class, notes(1200))).isEmpty();
        List<Note> saved = mongo.findAll(Note.class);
        saved.forEach(note -> note.rename("renamed"));

        assertThat(bulk.save(Note.class, saved)).isEmpty();

        assertThat(mongo.findAll(Note.class))
                .hasSize(1200)
                .allSatisfy(note -> assertThat(note.version()).isEqualTo(1));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(mongo.findAll(Note.class))
                        .allSatisfy(note -> assertThat(note.outbox()).isEmpty()));
    }

    @Test
    void aVersionConflictAffectsOneAggregateOnly() {
        List<Note> notes = notes(5);
        bulk.save(Note.class, notes);
        Note other = mongo.findAll(Note.class).getFirst();
        other.rename("theirs");
        mongo.save(other);
        notes.forEach(note -> note.rename("ours"));

        List<Note> conflicts = bulk.save(Note.class, notes);

        assertThat(conflicts).hasSize(1);
        assertThat(named("theirs")).hasSize(1);
        assertThat(named("ours")).hasSize(4);
    }

    @Test
    void anExistingDocumentIsNotInsertedAgain() {
        bulk.save(Note.class, notes(2));
        var unsaved = mongo.findAll(Document.class, "notes").getFirst();
        unsaved.remove("version");
        var duplicates = new ArrayList<>(notes(1));
        duplicates.add(mongo.getConverter().read(Note.class, unsaved));

        assertThat(bulk.save(Note.class, duplicates)).hasSize(1);
        assertThat(mongo.findAll(Note.class)).hasSize(3);
    }

    @Test
    void aChangeIsRepeatedForConflictsOnly() {
        List<Note> notes = notes(5);
        bulk.save(Note.class, notes);
        Note other = mongo.findAll(Note.class).getFirst();
        other.rename("theirs");
        List<Integer> attempts = new ArrayList<>();

        AggregateBulk.saveUntilWon(notes.stream().map(Note::id).toList(), remaining -> {
            List<Note> read = mongo.find(query(where("_id").in(remaining)), Note.class);
            read.forEach(note -> note.rename("ours"));
            if (attempts.isEmpty()) {
                mongo.save(other);
            }
            attempts.add(remaining.size());
            return bulk.save(Note.class, read).stream().map(Note::id).toList();
        });

        assertThat(attempts).containsExactly(5, 1);
        assertThat(named("ours")).hasSize(5);
    }

    @Test
    void repeatedConflictsFail() {
        assertThatThrownBy(() -> AggregateBulk.saveUntilWon(List.of("one", "other"), remaining -> List.of("other")))
                .isInstanceOf(OptimisticLockingFailureException.class)
                .hasMessageContaining("1 documents keep changing");
    }

    private List<Note> named(String slug) {
        return mongo.find(query(where("slug").is(slug)), Note.class);
    }

    private static List<Note> notes(int count) {
        return IntStream.range(0, count).mapToObj(i -> Note.named("note-" + i)).toList();
    }
}
