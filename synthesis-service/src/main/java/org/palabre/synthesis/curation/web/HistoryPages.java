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

/** The history pages of a theme and of a consultation, newest first, with an undo form per act. */
@Controller
class HistoryPages {

    private final Consultations consultations;
    private final ReadThemes readThemes;
    private final CurationEntries entries;
    private final UndoAct undoAct;
    private final ActDescriptions actDescriptions;
    private final Problems problems;

    HistoryPages(
            Consultations consultations,
            ReadThemes readThemes,
            CurationEntries entries,
            UndoAct undoAct,
            ActDescriptions actDescriptions,
            Problems problems) {
        this.consultations = consultations;
        this.readThemes = readThemes;
        this.entries = entries;
        this.undoAct = undoAct;
        this.actDescriptions = actDescriptions;
        this.problems = problems;
    }

    /**
     * The form that undoes an act.
     *
     * @param theme the theme whose history shows the form; {@code null} for the consultation's
     */
    record UndoForm(@Nullable UUID theme) {}

    @GetMapping("/themes/of/{slug}/history")
    Rendering ofConsultation(@PathVariable String slug, Locale language) {
        return history(consultations.published(slug), null, language).build();
    }

    @GetMapping("/themes/{id}/history")
    Rendering ofTheme(@PathVariable String id, Locale language) {
        ReadThemes.ThemeDetails details = readThemes.theme(ThemeId.of(id));
        return history(details.consultation(), details.theme(), language).build();
    }

    @PostMapping("/themes/acts/{id}/undo")
    Rendering undo(Member member, @PathVariable UUID id, @ModelAttribute UndoForm form, Locale language) {
        CurationEntry entry = entries.of(id).orElseThrow(() -> Refusal.notFound("act-unknown"));
        Consultation consultation = consultations.published(entry.consultation());
        Theme theme =
                form.theme() == null ? null : readThemes.theme(form.theme()).theme();
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
        List<CurationEntry> acts = theme == null ? history.newestFirst() : history.of(theme.id());
        var view = Rendering.view("synthesis/history")
                .modelAttribute("consultation", consultation)
                .modelAttribute("acts", actDescriptions.of(acts, history, language));
        return theme == null ? view : view.modelAttribute("theme", theme);
    }
}
