package org.palabre.synthesis.note;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.synthesis.theme.ReadThemes;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.Themes;
import org.springframework.stereotype.Component;

/** Reads the notes of a theme and of the themes merged into it. */
@Component
public class ReadNotes {

    private final ReadThemes readThemes;
    private final Themes themes;
    private final Notes notes;

    ReadNotes(ReadThemes readThemes, Themes themes, Notes notes) {
        this.readThemes = readThemes;
        this.themes = themes;
        this.notes = notes;
    }

    /**
     * A note and the theme it was written on.
     *
     * @param note the note
     * @param source the theme it was written on; {@code null} for the requested theme
     */
    public record NoteWithSource(Note note, @Nullable Theme source) {}

    /**
     * The notes under a theme, oldest first.
     *
     * @throws Refusal if the theme is unknown
     */
    public List<NoteWithSource> of(UUID id) {
        Map<UUID, Theme> sources = sources(readThemes.theme(id).theme());
        return notes.on(sources.keySet()).stream()
                .map(note -> new NoteWithSource(
                        note, note.theme().equals(id) ? null : Objects.requireNonNull(sources.get(note.theme()))))
                .toList();
    }

    /** The number of notes under a theme that are not withdrawn. */
    public int count(UUID id) {
        return (int)
                of(id).stream().filter(entry -> !entry.note().isWithdrawn()).count();
    }

    /** The theme and all retired themes merged into it, directly or through others. */
    private Map<UUID, Theme> sources(Theme theme) {
        Map<UUID, Theme> sources = new LinkedHashMap<>();
        sources.put(theme.id(), theme);
        List<Theme> retired = themes.retired(theme.consultation());
        for (boolean grows = true; grows; ) {
            grows = false;
            for (Theme candidate : retired) {
                UUID mergedInto = candidate.mergedInto();
                if (mergedInto != null
                        && sources.containsKey(mergedInto)
                        && sources.putIfAbsent(candidate.id(), candidate) == null) {
                    grows = true;
                }
            }
        }
        return sources;
    }
}
