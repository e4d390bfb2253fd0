package org.palabre.synthesis.theme.web;

import java.util.Locale;
import org.palabre.synthesis.curation.CurationEntries;
import org.palabre.synthesis.curation.ReasonWhereItMatters;
import org.palabre.synthesis.facet.web.ContributionLabels;
import org.palabre.synthesis.theme.ReadThemes;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** What stands on the page of the contributions that are under no theme. */
@Component
public class UnthemedPage {

    private final ReadThemes readThemes;
    private final CurationEntries entries;
    private final Quotes quotes;
    private final ContributionLabels labels;

    UnthemedPage(ReadThemes readThemes, CurationEntries entries, Quotes quotes, ContributionLabels labels) {
        this.readThemes = readThemes;
        this.entries = entries;
        this.quotes = quotes;
        this.labels = labels;
    }

    /**
     * Fills the page.
     *
     * @param page counted from 1
     */
    public void fill(Model model, String slug, int page, Locale language) {
        int number = Math.max(0, page - 1);
        ReadThemes.Page found = readThemes.unthemed(slug, number, Paging.SIZE);
        model.addAttribute("of", readThemes.of(slug));
        model.addAttribute("seen", entries.last(slug));
        model.addAttribute("many", ReasonWhereItMatters.MANY);
        model.addAttribute("total", found.total());
        model.addAttribute("contributions", quotes.of(found.contributions(), language));
        model.addAttribute("labels", labels.of(found.contributions()));
        String base = UriComponentsBuilder.fromPath("/themes/of/{slug}/unthemed")
                .encode()
                .buildAndExpand(slug)
                .toUriString();
        model.addAttribute("page", Paging.of(number, found.total(), base));
    }
}
