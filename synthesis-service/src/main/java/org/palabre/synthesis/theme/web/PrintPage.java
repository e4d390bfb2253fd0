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

/** A theme to be printed: everything on one page, up to a number of contributions that is said. */
@Controller
class PrintPage {

    /** Some hundred sheets of paper. */
    static final int MOST = 500;

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
        ReadThemes.InFull read = readThemes.theme(theme);
        ReadThemes.Page found = readThemes.contributions(theme, null, null, null, null, 0, MOST);
        model.addAttribute("read", read);
        model.addAttribute("theme", read.theme());
        model.addAttribute("channels", quotes.channels(read.tally(), language));
        model.addAttribute("figure", RegionFigure.of(read.tally(), regions, language));
        model.addAttribute("total", found.total());
        model.addAttribute("contributions", quotes.of(found.contributions(), language));
        model.addAttribute("today", LocalDate.now(clock.withZone(countryZone)));
        model.addAttribute("address", address(theme, exchange.getRequest().getURI()));
        return "synthesis/print";
    }

    private String address(UUID theme, URI asked) {
        Site known = site.getIfAvailable();
        return UriComponentsBuilder.fromUri(known == null ? asked : known.address())
                .replacePath("/themes/" + theme)
                .replaceQuery(null)
                .toUriString();
    }
}
