package org.palabre.synthesis.theme.web;

import static org.palabre.platform.refusal.Refusal.Fault;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.synthesis.contribution.Origin;
import org.palabre.synthesis.facet.FacetValue;
import org.palabre.synthesis.facet.Faceting;
import org.palabre.synthesis.facet.ReadFacets;
import org.palabre.synthesis.theme.ReadThemes;
import org.palabre.synthesis.theme.ThemeFacets;
import org.palabre.synthesis.theme.ThemeOrder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Themes as JSON. */
@RestController
@RequestMapping("/api/themes")
@Tag(name = "Themes", description = "Contributions grouped by what they are about")
class ThemeApi {

    private static final String MOST = "10000";
    private static final String TOTAL = "X-Total-Count";
    private static final String UNKNOWN = "No such theme, or its consultation is not public yet";

    private final ReadThemes readThemes;
    private final ReadFacets readFacets;
    private final ThemeFacets themeFacets;

    ThemeApi(ReadThemes readThemes, ReadFacets readFacets, ThemeFacets themeFacets) {
        this.readThemes = readThemes;
        this.readFacets = readFacets;
        this.themeFacets = themeFacets;
    }

    @GetMapping
    @Operation(summary = "The themes of a consultation, the largest first", description = "Or by priority")
    @ApiResponse(responseCode = "200", description = "Every theme that is there; retired ones are left out")
    @ApiResponse(responseCode = "404", description = "No such consultation, or not public yet")
    List<ThemeView> themes(
            @Parameter(description = "Slug of the consultation", example = "plan-action-3") @RequestParam
                    String consultation,
            @Parameter(
                            description = "“priority”: the highest first, within a priority the largest; else by size",
                            schema = @Schema(allowableValues = {"size", "priority"}))
                    @RequestParam(required = false)
                    @Nullable String sort) {
        return readThemes.of(consultation, ThemeOrder.named(sort)).themes().stream()
                .map(ThemeView::of)
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One theme, retired or not, with its quotations and sub-themes")
    @ApiResponse(responseCode = "200", description = "The theme")
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    ThemeInFullView theme(@PathVariable String id) {
        return ThemeInFullView.of(readThemes.theme(ThemeId.of(id)));
    }

    @GetMapping("/{id}/contributions")
    @Operation(
            summary = "The contributions under a theme, the nearest to its centre first",
            description = "All of them unless a page is asked for, 10,000 at most")
    @ApiResponse(
            responseCode = "200",
            description = "The contributions",
            headers =
                    @Header(
                            name = TOTAL,
                            description = "How many there are on all pages",
                            schema = @Schema(type = "integer")))
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    ResponseEntity<List<ContributionView>> contributions(
            @PathVariable String id,
            @Parameter(description = "Counted from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "From 1 to 10,000") @RequestParam(defaultValue = MOST) int size,
            @Parameter(description = "Only from this region, by its slug") @RequestParam(required = false) @Nullable String region,
            @Parameter(description = "Only through this channel") @RequestParam(required = false) @Nullable Origin origin,
            @Parameter(description = "Only those for which this value of a facet holds", example = "health")
                    @RequestParam(required = false)
                    @Nullable String facet) {
        UUID theme = ThemeId.of(id);
        check(page, size);
        return answer(readThemes.contributions(theme, region, origin, null, among(theme, facet), page, size));
    }

    private @Nullable List<UUID> among(UUID theme, @Nullable String facet) {
        return facet == null
                ? null
                : themeFacets.holding(
                        readThemes.theme(theme).theme().consultation(),
                        theme,
                        FacetValue.named(facet)
                                .orElseThrow(() -> Refusal.invalidFields(
                                        List.of(Fault.of("facet", "facet-value-unknown", facet)))));
    }

    @GetMapping("/unthemed")
    @Operation(
            summary = "The contributions of a consultation that are under no theme",
            description = "All of them unless a page is asked for, 10,000 at most")
    @ApiResponse(
            responseCode = "200",
            description = "The contributions",
            headers =
                    @Header(
                            name = TOTAL,
                            description = "How many there are on all pages",
                            schema = @Schema(type = "integer")))
    @ApiResponse(responseCode = "404", description = "No such consultation, or not public yet")
    ResponseEntity<List<ContributionView>> unthemed(
            @Parameter(description = "Slug of the consultation", example = "plan-action-3") @RequestParam
                    String consultation,
            @Parameter(description = "Counted from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "From 1 to 10,000") @RequestParam(defaultValue = MOST) int size) {
        check(page, size);
        return answer(readThemes.unthemed(consultation, page, size));
    }

    private static void check(int page, int size) {
        List<Fault> faults = new ArrayList<>();
        if (page < 0) {
            faults.add(Fault.of("page", "page-below-zero"));
        }
        if (size < 1 || size > Integer.parseInt(MOST)) {
            faults.add(Fault.of("size", "page-size", 1, Integer.parseInt(MOST)));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    private ResponseEntity<List<ContributionView>> answer(ReadThemes.Page page) {
        Map<UUID, Faceting> facetings = readFacets.of(page.contributions());
        return ResponseEntity.ok()
                .header(TOTAL, Integer.toString(page.total()))
                .body(page.contributions().stream()
                        .map(contribution -> ContributionView.of(contribution, facetings.get(contribution.id())))
                        .toList());
    }
}
