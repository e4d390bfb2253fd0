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
import org.palabre.synthesis.draft.DraftContent;
import org.palabre.synthesis.draft.DraftTheme;
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

/** The page of a theme's draft: request, progress, adoption and dismissal. */
@Controller
class DraftPages {

    private static final String REFRESH_SECONDS = "2";

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
            response.getHeaders().set("Refresh", REFRESH_SECONDS);
        }
        return "synthesis/draft";
    }

    @PostMapping("/themes/{id}/draft/adoption")
    Rendering adopt(@PathVariable String id, Member member, Locale language, @ModelAttribute DraftForm form) {
        UUID theme = ThemeId.of(id);
        return handle(
                theme,
                member,
                language,
                Map.of("form", form.withSeen(lastAct(theme))),
                () -> answerDraft.adopt(
                        member,
                        theme,
                        form.requireDraft(),
                        form.seenOrZero(),
                        form.wording(),
                        origin(theme, language)));
    }

    @PostMapping("/themes/{id}/draft/problem")
    Rendering adoptProblem(@PathVariable String id, Member member, Locale language, @ModelAttribute ProblemForm form) {
        UUID theme = ThemeId.of(id);
        return handle(
                theme,
                member,
                language,
                Map.of("problemForm", form.withSeen(lastAct(theme))),
                () -> answerDraft.adoptProblem(
                        member,
                        theme,
                        form.requireDraft(),
                        form.seenOrZero(),
                        form.problem(),
                        origin(theme, language)));
    }

    @PostMapping("/themes/{id}/draft/dismissal")
    String discard(@PathVariable String id, Member member, @ModelAttribute DraftForm form) {
        UUID theme = ThemeId.of(id);
        answerDraft.discard(member, theme, form.requireDraft());
        return "redirect:/themes/" + theme;
    }

    /** Carries out an act; input is kept on errors and conflicts. */
    private Rendering handle(
            UUID theme, Member member, Locale language, Map<String, ?> forms, Supplier<CurationEntry> action) {
        try {
            return Rendering.redirectTo(
                            "/themes/" + theme + "?done=" + action.get().number())
                    .build();
        } catch (Refusal refusal) {
            if (refusal.faults().isEmpty()) {
                throw refusal;
            }
            return redisplay(theme, member, forms, HttpStatus.UNPROCESSABLE_CONTENT)
                    .modelAttribute("faults", problems.byField(refusal.faults(), language))
                    .build();
        } catch (ChangedMeanwhile changed) {
            return redisplay(theme, member, forms, HttpStatus.CONFLICT)
                    .modelAttribute("changed", true)
                    .build();
        }
    }

    private Rendering.Builder<?> redisplay(UUID theme, Member member, Map<String, ?> forms, HttpStatus status) {
        Model model = new ConcurrentModel();
        fill(model, theme, member);
        model.addAllAttributes(forms);
        return Rendering.view("synthesis/draft").model(model.asMap()).status(status);
    }

    private String origin(UUID theme, Locale language) {
        String model = drafts.newest(theme).map(ThemeDraft::model).orElse("");
        return messages.getMessage("synthesis.draft.origin", new Object[] {model}, language);
    }

    private int lastAct(UUID theme) {
        return entries.last(readThemes.theme(theme).theme().consultation());
    }

    private ThemeDraft fill(Model model, UUID id, Member member) {
        ReadThemes.ThemeDetails details = readThemes.theme(id);
        Theme theme = details.theme();
        ThemeDraft draft = drafts.newest(id).orElseThrow(() -> Refusal.notFound("draft-none"));
        int lastSeen = entries.last(theme.consultation());
        DraftContent content = draft.words();
        model.addAllAttributes(Map.of(
                "theme",
                theme,
                "consultation",
                details.consultation(),
                "draft",
                draft,
                "curates",
                member.is(Role.MSF)));
        if (content != null) {
            model.addAttribute(
                    "form", new DraftForm(draft.id().toString(), content.label(), content.summary(), lastSeen));
            model.addAttribute("problemForm", ProblemForm.of(draft.id(), content, theme.problem(), lastSeen));
            model.addAttribute("longest", AssessTheme.MAX_ANSWER_LENGTH);
        }
        return draft;
    }
}
