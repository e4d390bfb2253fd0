package org.palabre.synthesis.curation.web;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.platform.web.RefusedForm;
import org.palabre.synthesis.curation.AssessTheme;
import org.palabre.synthesis.curation.ChangedMeanwhile;
import org.palabre.synthesis.curation.CurationEntries;
import org.palabre.synthesis.curation.CurationEntry;
import org.palabre.synthesis.curation.History;
import org.palabre.synthesis.theme.Level;
import org.palabre.synthesis.theme.ReadThemes;
import org.palabre.synthesis.theme.web.ThemeId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Where a member of the forum tells the problem behind a theme, and ranks it. What they typed stays. */
@Controller
class AssessmentPages {

    private final AssessTheme assessTheme;
    private final ReadThemes readThemes;
    private final CurationEntries entries;
    private final ActWords actWords;
    private final RefusedForm refusedForm;

    AssessmentPages(
            AssessTheme assessTheme,
            ReadThemes readThemes,
            CurationEntries entries,
            ActWords actWords,
            RefusedForm refusedForm) {
        this.assessTheme = assessTheme;
        this.readThemes = readThemes;
        this.entries = entries;
        this.actWords = actWords;
        this.refusedForm = refusedForm;
    }

    @GetMapping("/themes/{id}/assessment")
    Rendering assessment(@PathVariable String id) {
        UUID theme = ThemeId.of(id);
        return page(theme, current(theme)).build();
    }

    @PostMapping("/themes/{id}/problem")
    Rendering stateProblem(
            Member member, Locale language, @PathVariable String id, @ModelAttribute AssessmentForm form) {
        UUID theme = ThemeId.of(id);
        return answered(
                theme,
                form.rankedAs(current(theme)),
                language,
                () -> assessTheme.stateProblem(member, theme, form.seenOrRefuse(), form.problem()));
    }

    @PostMapping("/themes/{id}/priority")
    Rendering prioritise(Member member, Locale language, @PathVariable String id, @ModelAttribute AssessmentForm form) {
        UUID theme = ThemeId.of(id);
        return answered(
                theme,
                form.answeredAs(current(theme)),
                language,
                () -> assessTheme.prioritise(member, theme, form.seenOrRefuse(), form.priority()));
    }

    private Rendering answered(UUID theme, AssessmentForm typed, Locale language, Supplier<CurationEntry> act) {
        try {
            return Rendering.redirectTo(
                            "/themes/" + theme + "?done=" + act.get().number())
                    .build();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            return refusedForm.explain(refusal, page(theme, typed), language).build();
        } catch (ChangedMeanwhile changed) {
            return page(theme, typed)
                    .modelAttribute("since", actWords.of(changed.since(), history(theme), language))
                    .status(HttpStatus.CONFLICT)
                    .build();
        }
    }

    private Rendering.Builder<?> page(UUID theme, AssessmentForm form) {
        ReadThemes.InFull read = readThemes.theme(theme);
        return Rendering.view("synthesis/assessment")
                .modelAttribute("read", read)
                .modelAttribute("theme", read.theme())
                .modelAttribute("levels", Level.values())
                .modelAttribute("longest", AssessTheme.LONGEST_ANSWER)
                .modelAttribute("form", form);
    }

    private AssessmentForm current(UUID theme) {
        return AssessmentForm.of(readThemes.theme(theme).theme(), history(theme).last());
    }

    private History history(UUID theme) {
        return entries.history(readThemes.theme(theme).theme().consultation());
    }
}
