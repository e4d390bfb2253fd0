package org.palabre.synthesis.theme.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.palabre.platform.reference.Regions;
import org.palabre.synthesis.contribution.Origin;
import org.palabre.synthesis.curation.AnswerSuggestions;
import org.palabre.synthesis.curation.CurationEntries;
import org.palabre.synthesis.curation.ReasonWhereItMatters;
import org.palabre.synthesis.facet.FacetValue;
import org.palabre.synthesis.facet.web.ContributionLabels;
import org.palabre.synthesis.model.ModelSettings;
import org.palabre.synthesis.theme.ReadThemes;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeFacets;
import org.palabre.synthesis.theme.Themes;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands on a theme's page: what everybody reads, and what members of the forum do there. */
@Component
public class ThemePage {

    private static final ReadersChoice EVERYTHING = new ReadersChoice(null, null, null, null);

    private final ReadThemes readThemes;
    private final Themes themes;
    private final CurationEntries entries;
    private final AnswerSuggestions answerSuggestions;
    private final ThemeFacets themeFacets;
    private final ContributionLabels labels;
    private final ModelSettings models;
    private final Quotes quotes;
    private final Regions regions;

    ThemePage(
            ReadThemes readThemes,
            Themes themes,
            CurationEntries entries,
            AnswerSuggestions answerSuggestions,
            ThemeFacets themeFacets,
            ContributionLabels labels,
            ModelSettings models,
            Quotes quotes,
            Regions regions) {
        this.readThemes = readThemes;
        this.themes = themes;
        this.entries = entries;
        this.answerSuggestions = answerSuggestions;
        this.themeFacets = themeFacets;
        this.labels = labels;
        this.models = models;
        this.quotes = quotes;
        this.regions = regions;
    }

    /** Fills the page for a member of the forum, from its beginning. */
    public void fill(Model model, UUID theme, Locale language) {
        fill(model, theme, EVERYTHING, 0, language);
        fillForMember(model, theme, language);
    }

    void fill(Model model, UUID theme, ReadersChoice choice, int number, Locale language) {
        ReadThemes.InFull read = readThemes.theme(theme);
        String consultation = read.theme().consultation();
        FacetValue value = choice.facet();
        ReadThemes.Page found = readThemes.contributions(
                theme,
                choice.region(),
                choice.origin(),
                choice.part(),
                value == null ? null : themeFacets.holding(consultation, theme, value),
                number,
                Paging.SIZE);
        model.addAttribute("curates", false);
        model.addAttribute("read", read);
        model.addAttribute("theme", read.theme());
        model.addAttribute("channels", quotes.channels(read.tally(), language));
        model.addAttribute("quotations", quotes.of(read.quotations(), language));
        model.addAttribute("figure", RegionFigure.of(read.tally(), regions, language));
        model.addAttribute("choice", choice);
        model.addAttribute("facetCounts", FacetCounts.of(themeFacets.counts(consultation, theme)));
        model.addAttribute("labels", labels.of(found.contributions()));
        model.addAttribute("origins", Origin.values());
        model.addAttribute("total", found.total());
        model.addAttribute("contributions", quotes.of(found.contributions(), language));
        model.addAttribute("page", Paging.of(number, found.total(), choice.address("/themes/" + theme)));
    }

    void fillForMember(Model model, UUID id, Locale language) {
        Theme theme = readThemes.theme(id).theme();
        model.addAttribute("curates", true);
        model.addAttribute("seen", entries.last(theme.consultation()));
        model.addAttribute(
                "others",
                others(themes.live(theme.consultation()).values().stream().toList(), id));
        model.addAttribute("suggestions", quotes.of(answerSuggestions.open(id), language));
        model.addAttribute("drafts", models.chat().isSet());
        model.addAttribute("many", ReasonWhereItMatters.MANY);
        model.addAttribute("actsAt", new ActsAt("/themes/" + id + "/acts", ""));
    }

    private static List<Theme> others(List<Theme> live, UUID id) {
        return live.stream()
                .filter(theme -> !theme.id().equals(id))
                .sorted(Comparator.comparing(Theme::label).thenComparing(Theme::id))
                .toList();
    }
}
