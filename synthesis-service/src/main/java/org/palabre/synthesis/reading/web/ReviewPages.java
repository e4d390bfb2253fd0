package org.palabre.synthesis.reading.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.platform.web.RefusedForm;
import org.palabre.synthesis.curation.ChangedMeanwhile;
import org.palabre.synthesis.curation.CurationAction;
import org.palabre.synthesis.curation.CurationEntries;
import org.palabre.synthesis.curation.CurationEntry;
import org.palabre.synthesis.curation.UndoAct;
import org.palabre.synthesis.curation.web.ActDescriptions;
import org.palabre.synthesis.curation.web.ActDispatcher;
import org.palabre.synthesis.curation.web.ActForm;
import org.palabre.synthesis.reading.Search;
import org.palabre.synthesis.reading.ThemeScope;
import org.palabre.synthesis.theme.ReadThemes;
import org.palabre.synthesis.theme.Theme;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ConcurrentModel;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.util.UriComponentsBuilder;

/** The review page, where members of the forum read contributions theme by theme and curate them. */
@Controller
@RequestMapping("/themes/of/{slug}/review")
class ReviewPages {

    private static final String VIEW = "synthesis/review";

    private final ReviewPage reviewPage;
    private final ReadThemes readThemes;
    private final ActDispatcher acts;
    private final UndoAct undoAct;
    private final CurationEntries entries;
    private final ActDescriptions actDescriptions;
    private final RefusedForm refusedForm;

    ReviewPages(
            ReviewPage reviewPage,
            ReadThemes readThemes,
            ActDispatcher acts,
            UndoAct undoAct,
            CurationEntries entries,
            ActDescriptions actDescriptions,
            RefusedForm refusedForm) {
        this.reviewPage = reviewPage;
        this.readThemes = readThemes;
        this.acts = acts;
        this.undoAct = undoAct;
        this.entries = entries;
        this.actDescriptions = actDescriptions;
        this.refusedForm = refusedForm;
    }

    /**
     * The form that undoes an act.
     *
     * @param act the act's id
     */
    record Undo(UUID act) {}

    @GetMapping
    Rendering show(
            @PathVariable String slug,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable UUID done,
            Locale language) {
        Search search = SearchAddress.read(query);
        if (query.containsValue("")) {
            return to(slug, search, page, done);
        }
        if (search.under() instanceof ThemeScope.OneTheme scope) {
            Theme theme = readThemes.theme(scope.id()).theme();
            if (!theme.consultation().equals(slug)) {
                throw Refusal.notFound("theme-unknown");
            }
            if (!theme.isLive()) {
                UUID mergedInto = theme.mergedInto();
                return to(
                        slug,
                        search.under(
                                mergedInto == null ? new ThemeScope.AllThemes() : new ThemeScope.OneTheme(mergedInto)),
                        1,
                        done);
            }
        }
        var rendering = page(slug, search, page, language);
        return (done == null ? rendering : withDone(rendering, slug, done)).build();
    }

    private Rendering.Builder<?> withDone(Rendering.Builder<?> rendering, String slug, UUID act) {
        return entries.of(act)
                .filter(entry -> entry.consultation().equals(slug))
                .<Rendering.Builder<?>>map(entry -> rendering.modelAttribute("done", entry))
                .orElse(rendering);
    }

    @PostMapping("/acts/{act}")
    Rendering act(
            Member member,
            Locale language,
            @PathVariable String slug,
            @PathVariable String act,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "1") int page,
            @ModelAttribute ActForm form) {
        Search search = SearchAddress.read(query);
        try {
            return done(search, page, carryOut(member, slug, search, act, form));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            return refusedForm
                    .explain(refusal, page(slug, search, page, language), language)
                    .modelAttribute("form", form.withSeen(entries.last(slug)))
                    .build();
        } catch (ChangedMeanwhile changed) {
            return page(slug, search, page, language)
                    .modelAttribute("form", form.withSeen(entries.last(slug)))
                    .modelAttribute("since", actDescriptions.of(changed.since(), entries.history(slug), language))
                    .status(HttpStatus.CONFLICT)
                    .build();
        }
    }

    private CurationEntry carryOut(Member member, String slug, Search search, String act, ActForm form) {
        return search.under() instanceof ThemeScope.OneTheme scope
                ? acts.carryOut(member, scope.id(), act, form)
                : acts.onContributions(member, slug, act, form);
    }

    private static Rendering done(Search search, int page, CurationEntry entry) {
        ThemeScope scope = entry.act() == CurationAction.SPLIT
                ? new ThemeScope.OneTheme(entry.change().themes().getFirst().theme())
                : search.under();
        return to(entry.consultation(), search.under(scope), page, entry.id());
    }

    @PostMapping("/undo")
    Rendering undo(
            Member member,
            Locale language,
            @PathVariable String slug,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "1") int page,
            @ModelAttribute Undo undo) {
        Search search = SearchAddress.read(query);
        try {
            return to(slug, search, page, undoAct.undo(member, undo.act()).id());
        } catch (Refusal refusal) {
            return refusedForm
                    .explain(refusal, page(slug, search, page, language), language)
                    .build();
        }
    }

    private Rendering.Builder<?> page(String slug, Search search, int page, Locale language) {
        Model model = new ConcurrentModel();
        reviewPage.fill(model, slug, search, Math.max(0, page - 1), language);
        return Rendering.view(VIEW).model(model.asMap());
    }

    private static Rendering to(String slug, Search search, int page, @Nullable UUID done) {
        var address = UriComponentsBuilder.fromUriString(SearchAddress.of(ReviewPage.path(slug), search));
        if (page > 1) {
            address.queryParam("page", page);
        }
        if (done != null) {
            address.queryParam("done", done);
        }
        return Rendering.redirectTo(address.build(true).toUriString()).build();
    }
}
