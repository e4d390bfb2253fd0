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
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

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
    String assessment(@PathVariable String id, Model model) {
        UUID theme = ThemeId.of(id);
        return page(theme, current(theme), model);
    }

    @PostMapping("/themes/{id}/problem")
    String stateProblem(
            Member member,
            Locale language,
            @PathVariable String id,
            @ModelAttribute("typed") AssessmentForm form,
            Model model,
            ServerHttpResponse response) {
        UUID theme = ThemeId.of(id);
        return answered(
                theme,
                form.rankedAs(current(theme)),
                language,
                model,
                response,
                () -> assessTheme.stateProblem(member, theme, form.seenOrRefuse(), form.problem()));
    }

    @PostMapping("/themes/{id}/priority")
    String prioritise(
            Member member,
            Locale language,
            @PathVariable String id,
            @ModelAttribute("typed") AssessmentForm form,
            Model model,
            ServerHttpResponse response) {
        UUID theme = ThemeId.of(id);
        return answered(
                theme,
                form.answeredAs(current(theme)),
                language,
                model,
                response,
                () -> assessTheme.prioritise(member, theme, form.seenOrRefuse(), form.priority()));
    }

    private String answered(
            UUID theme,
            AssessmentForm typed,
            Locale language,
            Model model,
            ServerHttpResponse response,
            Supplier<CurationEntry> act) {
        try {
            return "redirect:/themes/" + theme + "?done=" + act.get().number();
        } catch (Refusal refusal) {
            refusedForm.explain(refusal, model, language, response);
            return page(theme, typed, model);
        } catch (ChangedMeanwhile changed) {
            response.setStatusCode(HttpStatus.CONFLICT);
            model.addAttribute("since", actWords.of(changed.since(), history(theme), language));
            return page(theme, typed, model);
        }
    }

    private String page(UUID theme, AssessmentForm form, Model model) {
        ReadThemes.ThemeDetails read = readThemes.theme(theme);
        model.addAttribute("read", read);
        model.addAttribute("theme", read.theme());
        model.addAttribute("levels", Level.values());
        model.addAttribute("longest", AssessTheme.LONGEST_ANSWER);
        model.addAttribute("form", form);
        return "synthesis/assessment";
    }

    private AssessmentForm current(UUID theme) {
        return AssessmentForm.of(readThemes.theme(theme).theme(), history(theme).last());
    }

    private History history(UUID theme) {
        return entries.history(readThemes.theme(theme).theme().consultation());
    }
}
