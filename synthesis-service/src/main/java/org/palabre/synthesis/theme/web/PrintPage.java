package org.palabre.synthesis.theme.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.palabre.platform.reference.Regions;
import org.palabre.platform.security.Site;
import org.palabre.synthesis.theme.ReadThemes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

/** The print view of a theme: all contributions on one page, up to a limit that the page states. */
@Controller
class PrintPage {

    /** Limit of contributions, about a hundred sheets of paper. */
    static final int MAX_CONTRIBUTIONS = 500;

    private final ReadThemes readThemes;
    private final Quotes quotes;
    private final Regions regions;
    private final ObjectProvider<Site> site;
    private final ZoneId countryZone;
    private final Clock clock;

    PrintPage(
            ReadThemes readThemes,
            Quotes quotes,
            Regions regions,
            ObjectProvider<Site> site,
            ZoneId countryZone,
            Clock clock) {
        this.readThemes = readThemes;
        this.quotes = quotes;
        this.regions = regions;
        this.site = site;
        this.countryZone = countryZone;
        this.clock = clock;
    }

    @GetMapping("/themes/{id}/print")
    String print(@PathVariable String id, Model model, Locale language, ServerWebExchange exchange) {
        UUID theme = ThemeId.of(id);
        ReadThemes.ThemeDetails details = readThemes.theme(theme);
        ReadThemes.ContributionPage page =
                readThemes.contributions(theme, null, null, null, null, 0, MAX_CONTRIBUTIONS);
        model.addAttribute("read", details);
        model.addAttribute("theme", details.theme());
        model.addAttribute("channels", quotes.channels(details.tally(), language));
        model.addAttribute("figure", RegionFigure.of(details.tally(), regions, language));
        model.addAttribute("total", page.total());
        model.addAttribute("contributions", quotes.of(page.contributions(), language));
        model.addAttribute("today", LocalDate.now(clock.withZone(countryZone)));
        model.addAttribute("address", address(theme, exchange.getRequest().getURI()));
        return "synthesis/print";
    }

    private String address(UUID theme, URI requestAddress) {
        Site configured = site.getIfAvailable();
        return UriComponentsBuilder.fromUri(configured == null ? requestAddress : configured.address())
                .replacePath("/themes/" + theme)
                .replaceQuery(null)
                .toUriString();
    }
}
