package org.palabre.synthesis.theme.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.reference.Regions;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.contribution.Tally;
import org.palabre.synthesis.theme.ReadThemes;
import org.palabre.synthesis.theme.ThemeOrder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Public pages of themes. */
@Controller
class ThemePages {

    private final ReadThemes readThemes;
    private final Quotes quotes;
    private final Regions regions;
    private final ThemePage themePage;
    private final List<ThemeListSection> sections;

    ThemePages(
            ReadThemes readThemes,
            Quotes quotes,
            Regions regions,
            ThemePage themePage,
            List<ThemeListSection> sections) {
        this.readThemes = readThemes;
        this.quotes = quotes;
        this.regions = regions;
        this.themePage = themePage;
        this.sections = sections;
    }

    @GetMapping("/themes")
    String consultations(@RequestParam(required = false) @Nullable String consultation, Model model) {
        if (consultation != null) {
            return "redirect:"
                    + UriComponentsBuilder.fromPath("/themes/of/{slug}")
                            .encode()
                            .buildAndExpand(consultation);
        }
        model.addAttribute("consultations", readThemes.consultations());
        return "synthesis/consultations";
    }

    @GetMapping("/themes/of/{slug}")
    String themes(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String sort,
            Model model,
            Locale language) {
        ThemeOrder order = ThemeOrder.named(sort);
        ReadThemes.ThemeList list = readThemes.of(slug, order);
        model.addAttribute("order", order);
        model.addAttribute("of", list);
        model.addAttribute(
                "themes",
                list.themes().stream().map(theme -> row(theme, language)).toList());
        model.addAttribute("regions", regionCount(list.tallies().all()));
        model.addAttribute("allRegions", regions.count());
        model.addAttribute("channels", quotes.channels(list.tallies().all(), language));
        sections.forEach(section -> section.fill(model, list.consultation()));
        return "synthesis/themes";
    }

    private ThemeRow row(ReadThemes.ThemeWithTally entry, Locale language) {
        Tally tally = entry.tally();
        return new ThemeRow(
                entry.theme().id(),
                entry.theme().label(),
                entry.theme().state(),
                tally.size(),
                tally.provisional(),
                regionCount(tally),
                quotes.channels(tally, language),
                entry.theme().description().keywords(),
                entry.theme().priority() == null
                        ? null
                        : entry.theme().priority().overall());
    }

    private int regionCount(Tally tally) {
        return (int) tally.regions().keySet().stream().filter(regions::contain).count();
    }

    @GetMapping("/themes/{id}")
    String theme(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String origin,
            @RequestParam(required = false) @Nullable Integer part,
            @RequestParam(required = false) @Nullable String facet,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable Integer done,
            @Nullable Member member,
            Model model,
            Locale language) {
        UUID theme = ThemeId.of(id);
        var filter = ThemePageFilter.of(region, origin, part, facet, regions);
        themePage.fill(model, theme, filter, Math.max(0, page - 1), member, language);
        if (done != null) {
            model.addAttribute("done", done);
        }
        return "synthesis/theme";
    }
}
