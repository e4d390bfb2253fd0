package org.palabre.synthesis.draft.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.platform.security.Role;
import org.palabre.platform.web.Problems;
import org.palabre.synthesis.curation.ChangedMeanwhile;
import org.palabre.synthesis.curation.CurationEntries;
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
        ThemeDraft draft = fill(model, ThemeId.of(id), member, null);
        if (draft.isUnderWay()) {
            response.getHeaders().set("Refresh", EVERY_TWO_SECONDS);
        }
        return "synthesis/draft";
    }

    @PostMapping("/themes/{id}/draft/adoption")
    Rendering adopt(@PathVariable String id, Member member, Locale language, @ModelAttribute DraftForm form) {
        UUID theme = ThemeId.of(id);
        try {
            String model = drafts.newest(theme).map(ThemeDraft::model).orElse("");
            String origin = messages.getMessage("synthesis.draft.origin", new Object[] {model}, language);
            int number = answerDraft
                    .adopt(member, theme, form.draftOrRefuse(), form.seenOrNone(), form.wording(), origin)
                    .number();
            return Rendering.redirectTo("/themes/" + theme + "?done=" + number).build();
        } catch (Refusal refusal) {
            if (refusal.faults().isEmpty()) {
                throw refusal;
            }
            return again(theme, member, form, HttpStatus.UNPROCESSABLE_CONTENT)
                    .modelAttribute("faults", problems.byField(refusal.faults(), language))
                    .build();
        } catch (ChangedMeanwhile changed) {
            return again(theme, member, form, HttpStatus.CONFLICT)
                    .modelAttribute("changed", true)
                    .build();
        }
    }

    @PostMapping("/themes/{id}/draft/dismissal")
    String discard(@PathVariable String id, Member member, @ModelAttribute DraftForm form) {
        UUID theme = ThemeId.of(id);
        answerDraft.discard(member, theme, form.draftOrRefuse());
        return "redirect:/themes/" + theme;
    }

    private Rendering.Builder<?> again(UUID theme, Member member, DraftForm form, HttpStatus status) {
        Model model = new ConcurrentModel();
        fill(model, theme, member, form);
        return Rendering.view("synthesis/draft").model(model.asMap()).status(status);
    }

    private ThemeDraft fill(Model model, UUID id, Member member, @Nullable DraftForm typed) {
        ReadThemes.InFull read = readThemes.theme(id);
        Theme theme = read.theme();
        ThemeDraft draft = drafts.newest(id).orElseThrow(() -> Refusal.notFound("draft-none"));
        int seen = entries.last(theme.consultation());
        DraftedWords words = draft.words();
        model.addAllAttributes(Map.of(
                "theme", theme, "consultation", read.consultation(), "draft", draft, "curates", member.is(Role.MSF)));
        if (typed != null) {
            model.addAttribute("form", typed.havingSeen(seen));
        } else if (words != null) {
            model.addAttribute("form", new DraftForm(draft.id().toString(), words.label(), words.summary(), seen));
        }
        return draft;
    }
}
