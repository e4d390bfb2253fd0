package org.palabre.synthesis.map.web;

import java.util.Locale;
import java.util.UUID;
import org.palabre.platform.reference.Regions;
import org.palabre.synthesis.map.MapThemes;
import org.palabre.synthesis.theme.ReadThemes;
import org.palabre.synthesis.theme.web.ThemeId;
import org.springframework.context.MessageSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import reactor.core.publisher.Flux;

/** The public overview of a consultation's themes: the map, the table of regions, and CSV files. */
@Controller
class OverviewPages {

    private final ReadThemes readThemes;
    private final MapThemes mapThemes;
    private final ExportContributions exportContributions;
    private final Regions regions;
    private final MessageSource messages;

    OverviewPages(
            ReadThemes readThemes,
            MapThemes mapThemes,
            ExportContributions exportContributions,
            Regions regions,
            MessageSource messages) {
        this.readThemes = readThemes;
        this.mapThemes = mapThemes;
        this.exportContributions = exportContributions;
        this.regions = regions;
        this.messages = messages;
    }

    @GetMapping("/themes/of/{slug}/map")
    String map(@PathVariable String slug, Model model) {
        MapThemes.ThemeMap map = mapThemes.of(slug);
        model.addAttribute("map", map);
        model.addAttribute("consultation", map.consultation());
        model.addAttribute("phone", Drawing.of(map.themes(), Drawing.Scale.PHONE));
        model.addAttribute("desk", Drawing.of(map.themes(), Drawing.Scale.DESK));
        return "synthesis/map";
    }

    @GetMapping("/themes/of/{slug}/regions")
    String regions(@PathVariable String slug, Model model, Locale language) {
        ReadThemes.ThemeList themes = readThemes.of(slug);
        RegionTable table = RegionTable.of(themes, regions, language);
        String unthemed = messages.getMessage("synthesis.regions.unthemed", null, language);
        String unspecified = messages.getMessage("synthesis.elsewhere", null, language);
        model.addAttribute("consultation", themes.consultation());
        model.addAttribute("table", table);
        model.addAttribute("phone", HeatGrid.phone(table, unthemed, unspecified));
        model.addAttribute("desk", HeatGrid.desk(table, unthemed, unspecified));
        return "synthesis/regions";
    }

    @GetMapping("/themes/of/{slug}/regions.csv")
    ResponseEntity<String> regionsFile(@PathVariable String slug) {
        ReadThemes.ThemeList themes = readThemes.of(slug);
        return file(slug + "-regions", RegionsCsv.write(RegionTable.of(themes, regions, Locale.FRENCH)));
    }

    @GetMapping("/themes/of/{slug}/themes.csv")
    ResponseEntity<String> themesFile(@PathVariable String slug) {
        return file(slug + "-themes", ThemesCsv.write(readThemes.of(slug).themes()));
    }

    @GetMapping("/themes/of/{slug}/contributions.csv")
    ResponseEntity<Flux<DataBuffer>> contributionsFile(@PathVariable String slug) {
        return file(slug + "-contributions", exportContributions.of(slug));
    }

    @GetMapping("/themes/{id}/contributions.csv")
    ResponseEntity<Flux<DataBuffer>> contributionsOfThemeFile(@PathVariable String id) {
        UUID theme = ThemeId.of(id);
        return file(theme + "-contributions", exportContributions.under(theme));
    }

    private static <T> ResponseEntity<T> file(String name, T csv) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .body(csv);
    }
}
