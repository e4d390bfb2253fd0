package org.palabre.synthesis.reading.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.web.Assets;
import org.palabre.synthesis.curation.CurationEntries;
import org.palabre.synthesis.curation.ReasonWhereItMatters;
import org.palabre.synthesis.curation.web.ActAddresses;
import org.palabre.synthesis.facet.web.ContributionLabels;
import org.palabre.synthesis.reading.Counts;
import org.palabre.synthesis.reading.Extract;
import org.palabre.synthesis.reading.FindContributions;
import org.palabre.synthesis.reading.Search;
import org.palabre.synthesis.reading.ThemeScope;
import org.palabre.synthesis.theme.ReadThemes;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeState;
import org.palabre.synthesis.theme.web.Paging;
import org.palabre.synthesis.theme.web.Quote;
import org.palabre.synthesis.theme.web.Quotes;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** The model of the review page: the themes, the contributions of one of them, and the forms for curation. */
@Component
class ReviewPage {

    private final FindContributions findContributions;
    private final ReadThemes readThemes;
    private final CurationEntries entries;
    private final Choices choices;
    private final Quotes quotes;
    private final ContributionLabels labels;
    private final Assets assets;

    ReviewPage(
            FindContributions findContributions,
            ReadThemes readThemes,
            CurationEntries entries,
            Choices choices,
            Quotes quotes,
            ContributionLabels labels,
            Assets assets) {
        this.findContributions = findContributions;
        this.readThemes = readThemes;
        this.entries = entries;
        this.choices = choices;
        this.quotes = quotes;
        this.labels = labels;
        this.assets = assets;
    }

    /**
     * A theme in the list, or the entry for all contributions or for those without a theme.
     *
     * @param label its label; null for the other entries
     * @param slug its form in addresses; null for all contributions
     * @param state its state; null for the other entries
     * @param count number of matches
     * @param address the address of its contributions
     */
    record ThemeRow(
            @Nullable String label,
            @Nullable String slug,
            @Nullable ThemeState state,
            int count,
            String address) {}

    /**
     * A contribution on the page.
     *
     * @param quote its text
     * @param extract the passages around the search terms, if any
     */
    record ShownContribution(Quote quote, @Nullable Extract extract) {}

    /** The path of a consultation's review page. */
    static String path(String slug) {
        return UriComponentsBuilder.fromPath("/themes/of/{slug}/review")
                .encode()
                .buildAndExpand(slug)
                .toUriString();
    }

    /**
     * Fills the model.
     *
     * @param number page of contributions, from 0
     */
    void fill(Model model, String slug, Search search, int number, Locale language) {
        int lastAct = entries.last(slug);
        ReadThemes.ThemeList themes = readThemes.of(slug);
        FindContributions.SearchResults results = findContributions.find(slug, search, number, Paging.SIZE);
        String path = path(slug);
        String here = SearchAddress.of(path, search);
        List<ThemeRow> rows = rows(themes, results.counts(), search, path);
        model.addAttribute("of", themes);
        model.addAttribute("search", search);
        model.addAttribute("rows", rows);
        model.addAttribute("row", current(rows, search));
        model.addAttribute("following", neighbour(rows, search, 1));
        model.addAttribute("preceding", neighbour(rows, search, -1));
        model.addAttribute("choices", choices.available(search, results.counts(), language));
        model.addAttribute("made", choices.active(path, search, language));
        model.addAttribute("anywhere", SearchAddress.of(path, search.under(new ThemeScope.AllThemes())));
        model.addAttribute("elsewhere", results.counts().total() - results.total());
        model.addAttribute("total", results.total());
        model.addAttribute("contributions", shown(results, language));
        model.addAttribute(
                "labels",
                labels.of(results.hits().stream()
                        .map(FindContributions.Hit::contribution)
                        .toList()));
        model.addAttribute("page", Paging.of(number, results.total(), here));
        model.addAttribute("seen", lastAct);
        model.addAttribute("many", ReasonWhereItMatters.MANY_CONTRIBUTIONS);
        model.addAttribute("actsAt", new ActAddresses(path + "/acts", query(here, number)));
        model.addAttribute("undoAt", path + "/undo" + query(here, number));
        model.addAttribute("liveAt", SearchAddress.of(path + "/live", search));
        model.addAttribute("script", assets.address("review.js"));
        if (search.under() instanceof ThemeScope.OneTheme chosen) {
            ReadThemes.ThemeDetails shown = readThemes.theme(chosen.id());
            model.addAttribute("read", shown);
            model.addAttribute("theme", shown.theme());
            model.addAttribute("others", others(themes, chosen.id()));
        } else {
            model.addAttribute("others", others(themes, null));
        }
    }

    private static String query(String here, int number) {
        String page = number == 0 ? "" : "page=" + (number + 1);
        int mark = here.indexOf('?');
        String query = mark < 0 ? "" : here.substring(mark + 1);
        String both = query.isEmpty() || page.isEmpty() ? query + page : query + "&" + page;
        return both.isEmpty() ? "" : "?" + both;
    }

    private static List<ThemeRow> rows(ReadThemes.ThemeList themes, Counts counts, Search search, String path) {
        List<ThemeRow> rows = new ArrayList<>();
        rows.add(row(null, null, counts.total(), search, new ThemeScope.AllThemes(), path));
        for (ReadThemes.ThemeWithTally counted : themes.themes()) {
            Theme theme = counted.theme();
            rows.add(row(
                    theme.label(),
                    theme.state(),
                    counts.under(theme.id()),
                    search,
                    new ThemeScope.OneTheme(theme.id()),
                    path));
        }
        rows.add(row(null, null, counts.unthemed(), search, new ThemeScope.NoTheme(), path));
        return rows;
    }

    private static ThemeRow row(
            @Nullable String label,
            @Nullable ThemeState state,
            int count,
            Search search,
            ThemeScope scope,
            String path) {
        return new ThemeRow(label, scope.slug(), state, count, SearchAddress.of(path, search.under(scope)));
    }

    private static @Nullable ThemeRow current(List<ThemeRow> rows, Search search) {
        int index = position(rows, search);
        return index < 0 ? null : rows.get(index);
    }

    private static @Nullable ThemeRow neighbour(List<ThemeRow> rows, Search search, int step) {
        int index = position(rows, search);
        int neighbour = index + step;
        return index < 0 || neighbour < 0 || neighbour >= rows.size() ? null : rows.get(neighbour);
    }

    private static int position(List<ThemeRow> rows, Search search) {
        for (int i = 0; i < rows.size(); i++) {
            if (Objects.equals(rows.get(i).slug(), search.under().slug())) {
                return i;
            }
        }
        return -1;
    }

    private List<ShownContribution> shown(FindContributions.SearchResults results, Locale language) {
        return results.hits().stream()
                .map(hit -> new ShownContribution(quotes.of(hit.contribution(), language), hit.extract()))
                .toList();
    }

    private static List<Theme> others(ReadThemes.ThemeList themes, @Nullable UUID excluded) {
        return themes.themes().stream()
                .map(ReadThemes.ThemeWithTally::theme)
                .filter(theme -> !theme.id().equals(excluded))
                .toList();
    }
}
