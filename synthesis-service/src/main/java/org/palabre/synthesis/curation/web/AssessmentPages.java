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

/** The page on which members of the forum edit a theme's problem and priority. Input is kept on errors. */
@Controller
class AssessmentPages {

    private final AssessTheme assessTheme;
    private final ReadThemes readThemes;
    private final CurationEntries entries;
    private final ActDescriptions actDescriptions;
    private final RefusedForm refusedForm;

    AssessmentPages(
            AssessTheme assessTheme,
            ReadThemes readThemes,
            CurationEntries entries,
            ActDescriptions actDescriptions,
            RefusedForm refusedForm) {
        this.assessTheme = assessTheme;
        this.readThemes = readThemes;
        this.entries = entries;
        this.actDescriptions = actDescriptions;
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
        return handle(
                theme,
                form.withPriorityOf(current(theme)),
                language,
                model,
                response,
                () -> assessTheme.stateProblem(member, theme, form.requireSeen(), form.problem()));
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
        return handle(
                theme,
                form.withProblemOf(current(theme)),
                language,
                model,
                response,
                () -> assessTheme.prioritise(member, theme, form.requireSeen(), form.priority()));
    }

    private String handle(
            UUID theme,
            AssessmentForm input,
            Locale language,
            Model model,
            ServerHttpResponse response,
            Supplier<CurationEntry> action) {
        try {
            return "redirect:/themes/" + theme + "?done=" + action.get().number();
        } catch (Refusal refusal) {
            refusedForm.explain(refusal, model, language, response);
            return page(theme, input, model);
        } catch (ChangedMeanwhile changed) {
            response.setStatusCode(HttpStatus.CONFLICT);
            model.addAttribute("since", actDescriptions.of(changed.since(), history(theme), language));
            return page(theme, input, model);
        }
    }

    private String page(UUID theme, AssessmentForm form, Model model) {
        ReadThemes.ThemeDetails details = readThemes.theme(theme);
        model.addAttribute("read", details);
        model.addAttribute("theme", details.theme());
        model.addAttribute("levels", Level.values());
        model.addAttribute("longest", AssessTheme.MAX_ANSWER_LENGTH);
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
