package org.palabre.platform.sample;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.palabre.platform.event.Aggregate;
import org.palabre.platform.event.Event;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** An aggregate that records an event at every change. */
@Document("notes")
public class Note extends Aggregate {

    @Id
    private final UUID id;

    private String slug;

    Note(UUID id, String slug) {
        this.id = id;
        this.slug = slug;
    }

    /** Renames the note and records an event. */
    public void rename(String newSlug) {
        slug = newSlug;
        record(new NoteChanged(id, slug, nextVersion(), "OPEN", List.of(), Instant.EPOCH));
    }

    /** A new note. */
    public static Note named(String slug) {
        var note = new Note(UUID.randomUUID(), slug);
        note.rename(slug);
        return note;
    }

    public UUID id() {
        return id;
    }

    record NoteChanged(
            UUID note, String consultation, long version, String state, List<String> sessions, Instant opensAt)
            implements Event {
        @Override
        public String type() {
            return "consultation.changed.v1";
        }

        @Override
        public String key() {
            return note.toString();
        }
    }
}
