package org.palabre.synthesis.theme.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.reference.Regions;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.contribution.Origin;
import org.palabre.synthesis.facet.FacetValue;
import org.palabre.synthesis.facet.web.ContributionLabels;
import org.palabre.synthesis.theme.ReadThemes;
import org.palabre.synthesis.theme.ThemeFacets;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the model of a theme's page. */
@Component
public class ThemePage {

    private static final ThemePageFilter NO_FILTER = new ThemePageFilter(null, null, null, null);

    private final ReadThemes readThemes;
    private final ThemeFacets themeFacets;
    private final ContributionLabels labels;
    private final Quotes quotes;
    private final Regions regions;
    private final List<ThemePageSection> sections;

    ThemePage(
            ReadThemes readThemes,
            ThemeFacets themeFacets,
            ContributionLabels labels,
            Quotes quotes,
            Regions regions,
            List<ThemePageSection> sections) {
        this.readThemes = readThemes;
        this.themeFacets = themeFacets;
        this.labels = labels;
        this.quotes = quotes;
        this.regions = regions;
        this.sections = sections;
    }

    /** Fills the first page of the theme's contributions without a filter, for a member. */
    public void fill(Model model, UUID theme, Member member, Locale language) {
        fill(model, theme, NO_FILTER, 0, member, language);
    }

    void fill(Model model, UUID theme, ThemePageFilter filter, int number, @Nullable Member member, Locale language) {
        ReadThemes.ThemeDetails details = readThemes.theme(theme);
        String consultation = details.theme().consultation();
        FacetValue value = filter.facet();
        ReadThemes.ContributionPage page = readThemes.contributions(
                theme,
                filter.region(),
                filter.origin(),
                filter.part(),
                value == null ? null : themeFacets.contributionsWith(consultation, theme, value),
                number,
                Paging.SIZE);
        model.addAttribute("read", details);
        model.addAttribute("theme", details.theme());
        model.addAttribute("channels", quotes.channels(details.tally(), language));
        model.addAttribute("quotations", quotes.of(details.quotations(), language));
        model.addAttribute("figure", RegionFigure.of(details.tally(), regions, language));
        model.addAttribute("choice", filter);
        model.addAttribute("facetCounts", FacetCounts.of(themeFacets.counts(consultation, theme)));
        model.addAttribute("labels", labels.of(page.contributions()));
        model.addAttribute("origins", Origin.values());
        model.addAttribute("total", page.total());
        model.addAttribute("contributions", quotes.of(page.contributions(), language));
        model.addAttribute("page", Paging.of(number, page.total(), filter.address("/themes/" + theme)));
        sections.forEach(section -> section.fill(model, details.theme(), member, language));
    }
}
