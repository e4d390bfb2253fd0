package org.palabre.synthesis.note;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A member's note on a theme. Only members read it, and no event carries it.
 *
 * @param id chosen by the client, so that a request sent twice creates one note
 * @param theme id of its theme
 * @param by the member's account
 * @param revisions its texts, oldest first; the last one is current
 * @param withdrawnAt time of its withdrawal, if any; its text is kept and shown to nobody
 * @param version increases with every change
 */
@Document("notes")
@TypeAlias("note")
public record Note(
        @Id UUID id,
        @Indexed UUID theme,
        String by,
        @Field("wordings") List<Revision> revisions,
        @Nullable Instant withdrawnAt,
        @Version @Nullable Long version) {

    /**
     * One text of a note.
     *
     * @param text the text
     * @param at time of writing
     */
    public record Revision(String text, Instant at) {}

    /** Copies the list. */
    public Note {
        revisions = List.copyOf(revisions);
    }

    static Note written(UUID id, UUID theme, String by, String text, Instant now) {
        return new Note(id, theme, by, List.of(new Revision(text, now)), null, null);
    }

    Note revised(String text, Instant now) {
        List<Revision> all = new ArrayList<>(revisions);
        all.add(new Revision(text, now));
        return new Note(id, theme, by, all, withdrawnAt, version);
    }

    Note withdrawn(Instant now) {
        return new Note(id, theme, by, revisions, now, version);
    }

    /** Its current text. */
    public String text() {
        return revisions.getLast().text();
    }

    /** Time of its first revision. */
    public Instant at() {
        return revisions.getFirst().at();
    }

    /** Whether it was revised. */
    public boolean isEdited() {
        return revisions.size() > 1;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
