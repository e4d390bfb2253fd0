package org.palabre.synthesis.draft.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.platform.security.Role;
import org.palabre.platform.web.Problems;
import org.palabre.synthesis.curation.AssessTheme;
import org.palabre.synthesis.curation.ChangedMeanwhile;
import org.palabre.synthesis.curation.CurationEntries;
import org.palabre.synthesis.curation.CurationEntry;
import org.palabre.synthesis.draft.AnswerDraft;
import org.palabre.synthesis.draft.DraftTheme;
import org.palabre.synthesis.draft.DraftedWords;
import org.palabre.synthesis.draft.Drafts;
import org.palabre.synthesis.draft.ThemeDraft;
import org.palabre.synthesis.theme.ReadThemes;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.web.ThemeId;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ConcurrentModel;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** A theme's draft: asked for, waited for, read, adopted, discarded. */
@Controller
class DraftPages {

    private static final String EVERY_TWO_SECONDS = "2";

    private final DraftTheme draftTheme;
    private final AnswerDraft answerDraft;
    private final Drafts drafts;
    private final ReadThemes readThemes;
    private final CurationEntries entries;
    private final MessageSource messages;
    private final Problems problems;

    DraftPages(
            DraftTheme draftTheme,
            AnswerDraft answerDraft,
            Drafts drafts,
            ReadThemes readThemes,
            CurationEntries entries,
            MessageSource messages,
            Problems problems) {
        this.draftTheme = draftTheme;
        this.answerDraft = answerDraft;
        this.drafts = drafts;
        this.readThemes = readThemes;
        this.entries = entries;
        this.messages = messages;
        this.problems = problems;
    }

    @PostMapping("/themes/{id}/draft")
    String ask(@PathVariable String id, Member member, Locale language) {
        UUID theme = ThemeId.of(id);
        draftTheme.ask(member, theme, language.getLanguage());
        return "redirect:/themes/" + theme + "/draft";
    }

    @GetMapping("/themes/{id}/draft")
    String read(@PathVariable String id, Member member, Model model, ServerHttpResponse response) {
        ThemeDraft draft = fill(model, ThemeId.of(id), member);
        if (draft.isUnderWay()) {
            response.getHeaders().set("Refresh", EVERY_TWO_SECONDS);
        }
        return "synthesis/draft";
    }

    @PostMapping("/themes/{id}/draft/adoption")
    Rendering adopt(@PathVariable String id, Member member, Locale language, @ModelAttribute DraftForm form) {
        UUID theme = ThemeId.of(id);
        return answered(
                theme,
                member,
                language,
                Map.of("form", form.withSeen(seen(theme))),
                () -> answerDraft.adopt(
                        member,
                        theme,
                        form.draftOrRefuse(),
                        form.seenOrNone(),
                        form.wording(),
                        origin(theme, language)));
    }

    @PostMapping("/themes/{id}/draft/problem")
    Rendering adoptProblem(@PathVariable String id, Member member, Locale language, @ModelAttribute ProblemForm form) {
        UUID theme = ThemeId.of(id);
        return answered(
                theme,
                member,
                language,
                Map.of("problemForm", form.withSeen(seen(theme))),
                () -> answerDraft.adoptProblem(
                        member,
                        theme,
                        form.draftOrRefuse(),
                        form.seenOrNone(),
                        form.problem(),
                        origin(theme, language)));
    }

    @PostMapping("/themes/{id}/draft/dismissal")
    String discard(@PathVariable String id, Member member, @ModelAttribute DraftForm form) {
        UUID theme = ThemeId.of(id);
        answerDraft.discard(member, theme, form.draftOrRefuse());
        return "redirect:/themes/" + theme;
    }

    /** What was typed stays, whatever comes in between. */
    private Rendering answered(
            UUID theme, Member member, Locale language, Map<String, ?> typed, Supplier<CurationEntry> act) {
        try {
            return Rendering.redirectTo(
                            "/themes/" + theme + "?done=" + act.get().number())
                    .build();
        } catch (Refusal refusal) {
            if (refusal.faults().isEmpty()) {
                throw refusal;
            }
            return again(theme, member, typed, HttpStatus.UNPROCESSABLE_CONTENT)
                    .modelAttribute("faults", problems.byField(refusal.faults(), language))
                    .build();
        } catch (ChangedMeanwhile changed) {
            return again(theme, member, typed, HttpStatus.CONFLICT)
                    .modelAttribute("changed", true)
                    .build();
        }
    }

    private Rendering.Builder<?> again(UUID theme, Member member, Map<String, ?> typed, HttpStatus status) {
        Model model = new ConcurrentModel();
        fill(model, theme, member);
        model.addAllAttributes(typed);
        return Rendering.view("synthesis/draft").model(model.asMap()).status(status);
    }

    private String origin(UUID theme, Locale language) {
        String model = drafts.newest(theme).map(ThemeDraft::model).orElse("");
        return messages.getMessage("synthesis.draft.origin", new Object[] {model}, language);
    }

    private int seen(UUID theme) {
        return entries.last(readThemes.theme(theme).theme().consultation());
    }

    private ThemeDraft fill(Model model, UUID id, Member member) {
        ReadThemes.ThemeDetails read = readThemes.theme(id);
        Theme theme = read.theme();
        ThemeDraft draft = drafts.newest(id).orElseThrow(() -> Refusal.notFound("draft-none"));
        int seen = entries.last(theme.consultation());
        DraftedWords words = draft.words();
        model.addAllAttributes(Map.of(
                "theme", theme, "consultation", read.consultation(), "draft", draft, "curates", member.is(Role.MSF)));
        if (words != null) {
            model.addAttribute("form", new DraftForm(draft.id().toString(), words.label(), words.summary(), seen));
            model.addAttribute("problemForm", ProblemForm.of(draft.id(), words, theme.problem(), seen));
            model.addAttribute("longest", AssessTheme.MAX_ANSWER_LENGTH);
        }
        return draft;
    }
}
