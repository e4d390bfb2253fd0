package org.palabre.synthesis.curation.web;

import java.util.Locale;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.platform.web.RefusedForm;
import org.palabre.synthesis.curation.ChangedMeanwhile;
import org.palabre.synthesis.curation.CurationEntries;
import org.palabre.synthesis.curation.ReasonWhereItMatters;
import org.palabre.synthesis.facet.web.ContributionLabels;
import org.palabre.synthesis.theme.ReadThemes;
import org.palabre.synthesis.theme.web.Paging;
import org.palabre.synthesis.theme.web.Quotes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ConcurrentModel;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.util.UriComponentsBuilder;

/** The public page of contributions under no theme, where members of the forum move them to one. */
@Controller
class UnthemedPages {

    private static final String VIEW = "synthesis/unthemed";

    private final ReadThemes readThemes;
    private final CurationEntries entries;
    private final Quotes quotes;
    private final ContributionLabels labels;
    private final ActDispatcher actDispatcher;
    private final ActDescriptions actDescriptions;
    private final RefusedForm refusedForm;

    UnthemedPages(
            ReadThemes readThemes,
            CurationEntries entries,
            Quotes quotes,
            ContributionLabels labels,
            ActDispatcher actDispatcher,
            ActDescriptions actDescriptions,
            RefusedForm refusedForm) {
        this.readThemes = readThemes;
        this.entries = entries;
        this.quotes = quotes;
        this.labels = labels;
        this.actDispatcher = actDispatcher;
        this.actDescriptions = actDescriptions;
        this.refusedForm = refusedForm;
    }

    @GetMapping("/themes/of/{slug}/unthemed")
    String show(@PathVariable String slug, @RequestParam(defaultValue = "1") int page, Model model, Locale language) {
        fill(model, slug, page, language);
        return VIEW;
    }

    /** Moves contributions; input is kept on errors. */
    @PostMapping("/themes/of/{slug}/acts/moves")
    Rendering move(
            Member member,
            Locale language,
            @PathVariable String slug,
            @RequestParam(defaultValue = "1") int page,
            @ModelAttribute ActForm form) {
        try {
            actDispatcher.onContributions(member, slug, "moves", form);
            return Rendering.redirectTo("/themes/of/" + slug + "/unthemed").build();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            return refusedForm
                    .explain(refusal, redisplay(slug, page, form, language), language)
                    .build();
        } catch (ChangedMeanwhile changed) {
            return redisplay(slug, page, form, language)
                    .modelAttribute("since", actDescriptions.of(changed.since(), entries.history(slug), language))
                    .status(HttpStatus.CONFLICT)
                    .build();
        }
    }

    private Rendering.Builder<?> redisplay(String slug, int page, ActForm form, Locale language) {
        Model model = new ConcurrentModel();
        fill(model, slug, page, language);
        return Rendering.view(VIEW).model(model.asMap()).modelAttribute("form", form.withSeen(entries.last(slug)));
    }

    private void fill(Model model, String slug, int page, Locale language) {
        int number = Math.max(0, page - 1);
        ReadThemes.ContributionPage contributionPage = readThemes.unthemed(slug, number, Paging.SIZE);
        model.addAttribute("of", readThemes.of(slug));
        model.addAttribute("seen", entries.last(slug));
        model.addAttribute("many", ReasonWhereItMatters.MANY_CONTRIBUTIONS);
        model.addAttribute("total", contributionPage.total());
        model.addAttribute("contributions", quotes.of(contributionPage.contributions(), language));
        model.addAttribute("labels", labels.of(contributionPage.contributions()));
        model.addAttribute("page", Paging.of(number, contributionPage.total(), address(slug)));
    }

    private static String address(String slug) {
        return UriComponentsBuilder.fromPath("/themes/of/{slug}/unthemed")
                .encode()
                .buildAndExpand(slug)
                .toUriString();
    }
}
