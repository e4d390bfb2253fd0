package org.palabre.synthesis.note.web;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.platform.security.Role;
import org.palabre.platform.web.RefusedForm;
import org.palabre.synthesis.note.KeepNotes;
import org.palabre.synthesis.note.Note;
import org.palabre.synthesis.note.ReadNotes;
import org.palabre.synthesis.theme.ReadThemes;
import org.palabre.synthesis.theme.web.ThemeId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** The notes on a theme, where members write and read them. What was typed stays, whatever is wrong with it. */
@Controller
class NotePages {

    private final KeepNotes keepNotes;
    private final ReadNotes readNotes;
    private final ReadThemes readThemes;
    private final RefusedForm refusedForm;

    NotePages(KeepNotes keepNotes, ReadNotes readNotes, ReadThemes readThemes, RefusedForm refusedForm) {
        this.keepNotes = keepNotes;
        this.readNotes = readNotes;
        this.readThemes = readThemes;
        this.refusedForm = refusedForm;
    }

    /**
     * What a member typed.
     *
     * @param note the note it is, or is to be
     * @param text its words
     * @param seen how many wordings the member knew
     */
    record NoteForm(
            @Nullable UUID note,
            @Nullable String text,
            @Nullable Integer seen) {}

    @GetMapping("/themes/{id}/notes")
    Rendering notes(@PathVariable String id, Member member) {
        return page(ThemeId.of(id), member, new NoteForm(UUID.randomUUID(), null, null))
                .build();
    }

    @PostMapping("/themes/{id}/notes")
    Rendering write(Member member, Locale language, @PathVariable String id, @ModelAttribute NoteForm form) {
        UUID theme = ThemeId.of(id);
        UUID note = form.note() == null ? UUID.randomUUID() : form.note();
        return kept(
                theme,
                member,
                new NoteForm(note, form.text(), null),
                language,
                () -> keepNotes.write(member, theme, note, form.text()));
    }

    @PostMapping("/themes/{id}/notes/{note}")
    Rendering reword(
            Member member,
            Locale language,
            @PathVariable String id,
            @PathVariable UUID note,
            @ModelAttribute NoteForm form) {
        int seen = form.seen() == null ? 0 : form.seen();
        return kept(
                ThemeId.of(id),
                member,
                new NoteForm(note, form.text(), seen),
                language,
                () -> keepNotes.reword(member, note, seen, form.text()));
    }

    @PostMapping("/themes/{id}/notes/{note}/withdrawal")
    Rendering withdraw(Member member, @PathVariable String id, @PathVariable UUID note) {
        return shown(ThemeId.of(id), keepNotes.withdraw(member, note));
    }

    private Rendering kept(UUID theme, Member member, NoteForm typed, Locale language, Supplier<Note> keeping) {
        try {
            return shown(theme, keeping.get());
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            boolean conflict = refusal.kind() == Refusal.Kind.CONFLICT;
            NoteForm again = conflict ? new NoteForm(UUID.randomUUID(), typed.text(), null) : typed;
            return refusedForm
                    .explain(refusal, page(theme, member, again), language)
                    .build();
        } catch (OptimisticLockingFailureException overtaken) {
            return page(theme, member, typed)
                    .modelAttribute("overtaken", true)
                    .status(HttpStatus.CONFLICT)
                    .build();
        }
    }

    private static Rendering shown(UUID theme, Note note) {
        return Rendering.redirectTo("/themes/" + theme + "/notes#note-" + note.id())
                .build();
    }

    private Rendering.Builder<?> page(UUID theme, Member member, NoteForm form) {
        ReadThemes.ThemeDetails read = readThemes.theme(theme);
        return Rendering.view("synthesis/notes")
                .modelAttribute("read", read)
                .modelAttribute("theme", read.theme())
                .modelAttribute("notes", readNotes.of(theme))
                .modelAttribute("me", member.id())
                .modelAttribute("writes", member.is(Role.MSF) || member.is(Role.SECRETARIAT))
                .modelAttribute("longest", KeepNotes.LONGEST)
                .modelAttribute("fresh", UUID.randomUUID())
                .modelAttribute("form", form);
    }
}
