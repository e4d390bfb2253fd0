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

/** What stands on the review page: themes, the contributions of one of them, and what members do with both. */
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
     * A theme in the pane, or what stands for all or for none.
     *
     * @param label its name; nothing for all and for none
     * @param slug how it stands in addresses; nothing for all
     * @param state its state; nothing for all and for none
     * @param count how many of its contributions match
     * @param address where it is read
     */
    record Row(
            @Nullable String label,
            @Nullable String slug,
            @Nullable ThemeState state,
            int count,
            String address) {}

    /**
     * A contribution that is read.
     *
     * @param quote its words
     * @param extract what was looked for in its place, if anything was
     */
    record Read(Quote quote, @Nullable Extract extract) {}

    /** Where the page of a consultation is. */
    static String path(String slug) {
        return UriComponentsBuilder.fromPath("/themes/of/{slug}/review")
                .encode()
                .buildAndExpand(slug)
                .toUriString();
    }

    /**
     * Fills it.
     *
     * @param number page of contributions, counted from 0
     */
    void fill(Model model, String slug, Search search, int number, Locale language) {
        int seen = entries.last(slug);
        ReadThemes.ThemeList of = readThemes.of(slug);
        FindContributions.Found found = findContributions.find(slug, search, number, Paging.SIZE);
        String path = path(slug);
        String here = SearchAddress.of(path, search);
        List<Row> rows = rows(of, found.counts(), search, path);
        model.addAttribute("of", of);
        model.addAttribute("search", search);
        model.addAttribute("rows", rows);
        model.addAttribute("row", current(rows, search));
        model.addAttribute("following", neighbour(rows, search, 1));
        model.addAttribute("preceding", neighbour(rows, search, -1));
        model.addAttribute("choices", choices.offered(search, found.counts(), language));
        model.addAttribute("made", choices.made(path, search, language));
        model.addAttribute("anywhere", SearchAddress.of(path, search.under(new ThemeScope.Anything())));
        model.addAttribute("elsewhere", found.counts().anywhere() - found.total());
        model.addAttribute("total", found.total());
        model.addAttribute("contributions", read(found, language));
        model.addAttribute(
                "labels",
                labels.of(found.hits().stream()
                        .map(FindContributions.Hit::contribution)
                        .toList()));
        model.addAttribute("page", Paging.of(number, found.total(), here));
        model.addAttribute("seen", seen);
        model.addAttribute("many", ReasonWhereItMatters.MANY_CONTRIBUTIONS);
        model.addAttribute("actsAt", new ActAddresses(path + "/acts", query(here, number)));
        model.addAttribute("undoAt", path + "/undo" + query(here, number));
        model.addAttribute("liveAt", SearchAddress.of(path + "/live", search));
        model.addAttribute("script", assets.address("review.js"));
        if (search.under() instanceof ThemeScope.Theme chosen) {
            ReadThemes.ThemeDetails read = readThemes.theme(chosen.id());
            model.addAttribute("read", read);
            model.addAttribute("theme", read.theme());
            model.addAttribute("others", others(of, chosen.id()));
        } else {
            model.addAttribute("others", others(of, null));
        }
    }

    private static String query(String here, int number) {
        String page = number == 0 ? "" : "page=" + (number + 1);
        int mark = here.indexOf('?');
        String query = mark < 0 ? "" : here.substring(mark + 1);
        String both = query.isEmpty() || page.isEmpty() ? query + page : query + "&" + page;
        return both.isEmpty() ? "" : "?" + both;
    }

    private static List<Row> rows(ReadThemes.ThemeList of, Counts counts, Search search, String path) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(null, null, counts.anywhere(), search, new ThemeScope.Anything(), path));
        for (ReadThemes.ThemeWithTally counted : of.themes()) {
            Theme theme = counted.theme();
            rows.add(row(
                    theme.label(),
                    theme.state(),
                    counts.under(theme.id()),
                    search,
                    new ThemeScope.Theme(theme.id()),
                    path));
        }
        rows.add(row(null, null, counts.unthemed(), search, new ThemeScope.Nothing(), path));
        return rows;
    }

    private static Row row(
            @Nullable String label,
            @Nullable ThemeState state,
            int count,
            Search search,
            ThemeScope under,
            String path) {
        return new Row(label, under.slug(), state, count, SearchAddress.of(path, search.under(under)));
    }

    private static @Nullable Row current(List<Row> rows, Search search) {
        int at = position(rows, search);
        return at < 0 ? null : rows.get(at);
    }

    private static @Nullable Row neighbour(List<Row> rows, Search search, int step) {
        int at = position(rows, search);
        int then = at + step;
        return at < 0 || then < 0 || then >= rows.size() ? null : rows.get(then);
    }

    private static int position(List<Row> rows, Search search) {
        for (int i = 0; i < rows.size(); i++) {
            if (Objects.equals(rows.get(i).slug(), search.under().slug())) {
                return i;
            }
        }
        return -1;
    }

    private List<Read> read(FindContributions.Found found, Locale language) {
        return found.hits().stream()
                .map(hit -> new Read(quotes.of(hit.contribution(), language), hit.extract()))
                .toList();
    }

    private static List<Theme> others(ReadThemes.ThemeList of, @Nullable UUID but) {
        return of.themes().stream()
                .map(ReadThemes.ThemeWithTally::theme)
                .filter(theme -> !theme.id().equals(but))
                .toList();
    }
}
