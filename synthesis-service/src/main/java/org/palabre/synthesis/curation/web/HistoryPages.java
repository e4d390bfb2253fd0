package org.palabre.synthesis.curation.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.platform.web.Problems;
import org.palabre.synthesis.consultation.Consultation;
import org.palabre.synthesis.consultation.Consultations;
import org.palabre.synthesis.curation.CurationEntries;
import org.palabre.synthesis.curation.CurationEntry;
import org.palabre.synthesis.curation.History;
import org.palabre.synthesis.curation.UndoAct;
import org.palabre.synthesis.theme.ReadThemes;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.web.ThemeId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** The history of a theme and of a consultation, newest first, where each act can be undone. */
@Controller
class HistoryPages {

    private final Consultations consultations;
    private final ReadThemes readThemes;
    private final CurationEntries entries;
    private final UndoAct undoAct;
    private final ActWords actWords;
    private final Problems problems;

    HistoryPages(
            Consultations consultations,
            ReadThemes readThemes,
            CurationEntries entries,
            UndoAct undoAct,
            ActWords actWords,
            Problems problems) {
        this.consultations = consultations;
        this.readThemes = readThemes;
        this.entries = entries;
        this.undoAct = undoAct;
        this.actWords = actWords;
        this.problems = problems;
    }

    /**
     * Where an act is undone from.
     *
     * @param theme the theme whose history it was; none for the consultation's
     */
    record From(@Nullable UUID theme) {}

    @GetMapping("/themes/of/{slug}/history")
    Rendering ofConsultation(@PathVariable String slug, Locale language) {
        return history(consultations.published(slug), null, language).build();
    }

    @GetMapping("/themes/{id}/history")
    Rendering ofTheme(@PathVariable String id, Locale language) {
        ReadThemes.ThemeDetails read = readThemes.theme(ThemeId.of(id));
        return history(read.consultation(), read.theme(), language).build();
    }

    @PostMapping("/themes/acts/{id}/undo")
    Rendering undo(Member member, @PathVariable UUID id, @ModelAttribute From from, Locale language) {
        CurationEntry asked = entries.of(id).orElseThrow(() -> Refusal.notFound("act-unknown"));
        Consultation consultation = consultations.published(asked.consultation());
        Theme theme =
                from.theme() == null ? null : readThemes.theme(from.theme()).theme();
        try {
            undoAct.undo(member, id);
            return Rendering.redirectTo(address(consultation, theme)).build();
        } catch (Refusal refusal) {
            return history(consultation, theme, language)
                    .modelAttribute("refusal", problems.message(refusal.code(), refusal.arguments(), language))
                    .status(HttpStatus.CONFLICT)
                    .build();
        }
    }

    private static String address(Consultation consultation, @Nullable Theme theme) {
        return theme == null ? "/themes/of/" + consultation.slug() + "/history" : "/themes/" + theme.id() + "/history";
    }

    private Rendering.Builder<?> history(Consultation consultation, @Nullable Theme theme, Locale language) {
        History history = entries.history(consultation.slug());
        List<CurationEntry> shown = theme == null ? history.newestFirst() : history.of(theme.id());
        var view = Rendering.view("synthesis/history")
                .modelAttribute("consultation", consultation)
                .modelAttribute("acts", actWords.of(shown, history, language));
        return theme == null ? view : view.modelAttribute("theme", theme);
    }
}
