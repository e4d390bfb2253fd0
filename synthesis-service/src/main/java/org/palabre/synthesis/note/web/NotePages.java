package org.palabre.synthesis.note.web;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.platform.security.Role;
import org.palabre.platform.web.RefusedForm;
import org.palabre.synthesis.note.ManageNotes;
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

/** The notes page of a theme, where members read and write notes. Input is kept on errors. */
@Controller
class NotePages {

    private final ManageNotes manageNotes;
    private final ReadNotes readNotes;
    private final ReadThemes readThemes;
    private final RefusedForm refusedForm;

    NotePages(ManageNotes manageNotes, ReadNotes readNotes, ReadThemes readThemes, RefusedForm refusedForm) {
        this.manageNotes = manageNotes;
        this.readNotes = readNotes;
        this.readThemes = readThemes;
        this.refusedForm = refusedForm;
    }

    /**
     * The input for a note.
     *
     * @param note id of the note
     * @param text its text
     * @param seen number of revisions that the member had seen
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
        return save(
                theme,
                member,
                new NoteForm(note, form.text(), null),
                language,
                () -> manageNotes.write(member, theme, note, form.text()));
    }

    @PostMapping("/themes/{id}/notes/{note}")
    Rendering revise(
            Member member,
            Locale language,
            @PathVariable String id,
            @PathVariable UUID note,
            @ModelAttribute NoteForm form) {
        int seen = form.seen() == null ? 0 : form.seen();
        return save(
                ThemeId.of(id),
                member,
                new NoteForm(note, form.text(), seen),
                language,
                () -> manageNotes.revise(member, note, seen, form.text()));
    }

    @PostMapping("/themes/{id}/notes/{note}/withdrawal")
    Rendering withdraw(Member member, @PathVariable String id, @PathVariable UUID note) {
        return redirect(ThemeId.of(id), manageNotes.withdraw(member, note));
    }

    private Rendering save(UUID theme, Member member, NoteForm form, Locale language, Supplier<Note> action) {
        try {
            return redirect(theme, action.get());
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            boolean conflict = refusal.kind() == Refusal.Kind.CONFLICT;
            NoteForm newForm = conflict ? new NoteForm(UUID.randomUUID(), form.text(), null) : form;
            return refusedForm
                    .explain(refusal, page(theme, member, newForm), language)
                    .build();
        } catch (OptimisticLockingFailureException conflictingUpdate) {
            return page(theme, member, form)
                    .modelAttribute("overtaken", true)
                    .status(HttpStatus.CONFLICT)
                    .build();
        }
    }

    private static Rendering redirect(UUID theme, Note note) {
        return Rendering.redirectTo("/themes/" + theme + "/notes#note-" + note.id())
                .build();
    }

    private Rendering.Builder<?> page(UUID theme, Member member, NoteForm form) {
        ReadThemes.ThemeDetails details = readThemes.theme(theme);
        return Rendering.view("synthesis/notes")
                .modelAttribute("read", details)
                .modelAttribute("theme", details.theme())
                .modelAttribute("notes", readNotes.of(theme))
                .modelAttribute("me", member.id())
                .modelAttribute("writes", member.is(Role.MSF) || member.is(Role.SECRETARIAT))
                .modelAttribute("longest", ManageNotes.MAX_LENGTH)
                .modelAttribute("fresh", UUID.randomUUID())
                .modelAttribute("form", form);
    }
}
