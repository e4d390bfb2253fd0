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

/**
 * What a member tells the others about a theme. Only members read it; no event tells of it.
 *
 * @param id chosen by who sends it, so that sending it twice writes it once
 * @param theme the theme it was written on
 * @param by the member's account
 * @param wordings how it was worded, oldest first; the last one holds
 * @param withdrawnAt when its member took it back; its words are kept, and shown to nobody
 * @param version grows with every change
 */
@Document("notes")
@TypeAlias("note")
public record Note(
        @Id UUID id,
        @Indexed UUID theme,
        String by,
        List<Wording> wordings,
        @Nullable Instant withdrawnAt,
        @Version @Nullable Long version) {

    /**
     * How a note was worded.
     *
     * @param text the words
     * @param at when they were written
     */
    public record Wording(String text, Instant at) {}

    /** Copies the list. */
    public Note {
        wordings = List.copyOf(wordings);
    }

    static Note written(UUID id, UUID theme, String by, String text, Instant now) {
        return new Note(id, theme, by, List.of(new Wording(text, now)), null, null);
    }

    Note reworded(String text, Instant now) {
        List<Wording> all = new ArrayList<>(wordings);
        all.add(new Wording(text, now));
        return new Note(id, theme, by, all, withdrawnAt, version);
    }

    Note withdrawn(Instant now) {
        return new Note(id, theme, by, wordings, now, version);
    }

    /** What it says. */
    public String text() {
        return wordings.getLast().text();
    }

    /** When it was first written. */
    public Instant at() {
        return wordings.getFirst().at();
    }

    /** Whether its words were changed. */
    public boolean isEdited() {
        return wordings.size() > 1;
    }

    /** Whether its member took it back. */
    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
