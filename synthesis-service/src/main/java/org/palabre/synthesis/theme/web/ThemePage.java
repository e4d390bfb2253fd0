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

/** What stands on a theme's page. */
@Component
public class ThemePage {

    private static final ReadersChoice EVERYTHING = new ReadersChoice(null, null, null, null);

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

    /** Fills the first page of all the theme's contributions, as a member reads it. */
    public void fill(Model model, UUID theme, Member member, Locale language) {
        fill(model, theme, EVERYTHING, 0, member, language);
    }

    void fill(Model model, UUID theme, ReadersChoice choice, int number, @Nullable Member member, Locale language) {
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
        sections.forEach(section -> section.fill(model, read.theme(), member, language));
    }
}
