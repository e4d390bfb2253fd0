package org.palabre.synthesis.note.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.security.Member;
import org.palabre.platform.security.Role;
import org.palabre.synthesis.note.ReadNotes;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.web.ThemePageSection;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The number of notes on a theme's page, for members only. */
@Component
class NoteSection implements ThemePageSection {

    private final ReadNotes readNotes;

    NoteSection(ReadNotes readNotes) {
        this.readNotes = readNotes;
    }

    @Override
    public void fill(Model model, Theme theme, @Nullable Member member, Locale language) {
        if (member != null && (member.is(Role.MSF) || member.is(Role.SECRETARIAT) || member.is(Role.OBSERVER))) {
            model.addAttribute("notes", readNotes.count(theme.id()));
        }
    }
}
