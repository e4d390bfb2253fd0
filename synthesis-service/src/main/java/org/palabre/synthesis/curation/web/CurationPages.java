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

/** Acts on a theme from its page. Input is kept on errors and conflicts. */
@Controller
class CurationPages {

    private final ActDispatcher actDispatcher;
    private final ActDescriptions actDescriptions;
    private final ThemePage themePage;
    private final ReadThemes readThemes;
    private final CurationEntries entries;
    private final SplitPreview splitPreview;
    private final RefusedForm refusedForm;

    CurationPages(
            ActDispatcher actDispatcher,
            ActDescriptions actDescriptions,
            ThemePage themePage,
            ReadThemes readThemes,
            CurationEntries entries,
            SplitPreview splitPreview,
            RefusedForm refusedForm) {
        this.actDispatcher = actDispatcher;
        this.actDescriptions = actDescriptions;
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
            if (act.equals("split") && form.needsSplitPreview()) {
                return preview(theme, form, member, language);
            }
            return redirect(theme, actDispatcher.carryOut(member, theme, act, form));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            return refusedForm
                    .explain(refusal, redisplay(theme, form, member, language), language)
                    .build();
        } catch (ChangedMeanwhile changed) {
            return redisplay(theme, form, member, language)
                    .modelAttribute("since", actDescriptions.of(changed.since(), history(theme), language))
                    .status(HttpStatus.CONFLICT)
                    .build();
        }
    }

    /** The page with a preview of a split by words. */
    private Rendering preview(UUID theme, ActForm form, Member member, Locale language) {
        return redisplay(theme, form, member, language)
                .modelAttribute("preview", splitPreview.of(theme, form.portion(), language))
                .build();
    }

    private static Rendering redirect(UUID theme, CurationEntry entry) {
        UUID next = entry.act() == CurationAction.SPLIT
                ? entry.change().themes().getFirst().theme()
                : theme;
        return Rendering.redirectTo("/themes/" + next + "?done=" + entry.number())
                .build();
    }

    /** The current page with the member's input. */
    private Rendering.Builder<?> redisplay(UUID theme, ActForm form, Member member, Locale language) {
        Model model = new ConcurrentModel();
        themePage.fill(model, theme, member, language);
        return Rendering.view("synthesis/theme")
                .model(model.asMap())
                .modelAttribute("form", form.withSeen(history(theme).last()));
    }

    private History history(UUID theme) {
        return entries.history(readThemes.theme(theme).theme().consultation());
    }
}
