package org.palabre.synthesis.curation.web;

import java.util.Locale;
import java.util.UUID;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.platform.web.RefusedForm;
import org.palabre.synthesis.curation.ChangedMeanwhile;
import org.palabre.synthesis.curation.CurationAction;
import org.palabre.synthesis.curation.CurationEntries;
import org.palabre.synthesis.curation.CurationEntry;
import org.palabre.synthesis.curation.History;
import org.palabre.synthesis.theme.ReadThemes;
import org.palabre.synthesis.theme.web.ThemeId;
import org.palabre.synthesis.theme.web.ThemePage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ConcurrentModel;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** What members do to a theme, on its page. What they typed stays, whatever comes in between. */
@Controller
class CurationPages {

    private final Acts acts;
    private final ActWords actWords;
    private final ThemePage themePage;
    private final ReadThemes readThemes;
    private final CurationEntries entries;
    private final SplitPreview splitPreview;
    private final RefusedForm refusedForm;

    CurationPages(
            Acts acts,
            ActWords actWords,
            ThemePage themePage,
            ReadThemes readThemes,
            CurationEntries entries,
            SplitPreview splitPreview,
            RefusedForm refusedForm) {
        this.acts = acts;
        this.actWords = actWords;
        this.themePage = themePage;
        this.readThemes = readThemes;
        this.entries = entries;
        this.splitPreview = splitPreview;
        this.refusedForm = refusedForm;
    }

    @PostMapping("/themes/{id}/acts/{act}")
    Rendering act(
            Member member,
            Locale language,
            @PathVariable String id,
            @PathVariable String act,
            @ModelAttribute ActForm form) {
        UUID theme = ThemeId.of(id);
        try {
            if (act.equals("split") && form.splitsUnseen()) {
                return previewed(theme, form, member, language);
            }
            return done(theme, acts.carryOut(member, theme, act, form));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            return refusedForm
                    .explain(refusal, again(theme, form, member, language), language)
                    .build();
        } catch (ChangedMeanwhile changed) {
            return again(theme, form, member, language)
                    .modelAttribute("since", actWords.of(changed.since(), history(theme), language))
                    .status(HttpStatus.CONFLICT)
                    .build();
        }
    }

    /** What a split by words would take along, before it does. */
    private Rendering previewed(UUID theme, ActForm form, Member member, Locale language) {
        return again(theme, form, member, language)
                .modelAttribute("preview", splitPreview.of(theme, form.portion(), language))
                .build();
    }

    private static Rendering done(UUID theme, CurationEntry entry) {
        UUID next = entry.act() == CurationAction.SPLIT
                ? entry.change().themes().getFirst().theme()
                : theme;
        return Rendering.redirectTo("/themes/" + next + "?done=" + entry.number())
                .build();
    }

    /** The page as it is now, with the form as it was typed. */
    private Rendering.Builder<?> again(UUID theme, ActForm form, Member member, Locale language) {
        Model model = new ConcurrentModel();
        themePage.fill(model, theme, member, language);
        return Rendering.view("synthesis/theme")
                .model(model.asMap())
                .modelAttribute("form", form.havingSeen(history(theme).last()));
    }

    private History history(UUID theme) {
        return entries.history(readThemes.theme(theme).theme().consultation());
    }
}
