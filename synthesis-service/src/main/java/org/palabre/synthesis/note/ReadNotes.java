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

/** What members read under a theme: its own notes, and those on themes that lead to it, such as one merged into it. */
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
     * A note where it is read.
     *
     * @param note the note
     * @param from the theme it was written on, if that is another one
     */
    public record Shown(Note note, @Nullable Theme from) {}

    /**
     * The notes under a theme, oldest first.
     *
     * @throws Refusal if there is no such theme
     */
    public List<Shown> of(UUID id) {
        Map<UUID, Theme> sources = sources(readThemes.theme(id).theme());
        return notes.on(sources.keySet()).stream()
                .map(note -> new Shown(
                        note, note.theme().equals(id) ? null : Objects.requireNonNull(sources.get(note.theme()))))
                .toList();
    }

    /** How many notes under a theme were not withdrawn. */
    public int count(UUID id) {
        return (int)
                of(id).stream().filter(shown -> !shown.note().isWithdrawn()).count();
    }

    /** The theme and, one after the other, all retired ones that lead to it. */
    private Map<UUID, Theme> sources(Theme theme) {
        Map<UUID, Theme> sources = new LinkedHashMap<>();
        sources.put(theme.id(), theme);
        List<Theme> retired = themes.retired(theme.consultation());
        for (boolean grows = true; grows; ) {
            grows = false;
            for (Theme one : retired) {
                UUID mergedInto = one.mergedInto();
                if (mergedInto != null
                        && sources.containsKey(mergedInto)
                        && sources.putIfAbsent(one.id(), one) == null) {
                    grows = true;
                }
            }
        }
        return sources;
    }
}
