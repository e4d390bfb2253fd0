package org.palabre.platform.sample;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.palabre.platform.event.Aggregate;
import org.palabre.platform.event.Event;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** An aggregate that announces every change as a consultation would. */
@Document("notes")
public class Note extends Aggregate {

    @Id
    private final UUID id;

    private String slug;

    Note(UUID id, String slug) {
        this.id = id;
        this.slug = slug;
    }

    /** Renames it, and says so. */
    public void rename(String to) {
        slug = to;
        record(new NoteChanged(id, slug, nextVersion(), "OPEN", List.of(), Instant.EPOCH));
    }

    /** A note that was never saved. */
    public static Note named(String slug) {
        var note = new Note(UUID.randomUUID(), slug);
        note.rename(slug);
        return note;
    }

    /** Its identity. */
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
