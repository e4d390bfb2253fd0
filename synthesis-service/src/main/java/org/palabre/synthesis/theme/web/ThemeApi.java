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

/** REST API of themes. */
@RestController
@RequestMapping("/api/themes")
@Tag(name = "Themes", description = "Groups of contributions on one subject")
class ThemeApi {

    private static final String MAX_SIZE = "10000";
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
    @ApiResponse(responseCode = "200", description = "The themes, without retired ones")
    @ApiResponse(responseCode = "404", description = "No such consultation, or not public yet")
    List<ThemeView> themes(
            @Parameter(description = "Slug of the consultation", example = "plan-action-3") @RequestParam
                    String consultation,
            @Parameter(
                            description =
                                    "“priority”: highest priority first, largest first within a priority; by size otherwise",
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
    ThemeDetailsView theme(@PathVariable String id) {
        return ThemeDetailsView.of(readThemes.theme(ThemeId.of(id)));
    }

    @GetMapping("/{id}/contributions")
    @Operation(
            summary = "The contributions under a theme, the nearest to its centre first",
            description = "All of them unless a page is requested, 10,000 at most")
    @ApiResponse(
            responseCode = "200",
            description = "The contributions",
            headers =
                    @Header(
                            name = TOTAL,
                            description = "Number of contributions on all pages",
                            schema = @Schema(type = "integer")))
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    ResponseEntity<List<ContributionView>> contributions(
            @PathVariable String id,
            @Parameter(description = "Index of the page, from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "From 1 to 10,000") @RequestParam(defaultValue = MAX_SIZE) int size,
            @Parameter(description = "Slug of a region") @RequestParam(required = false) @Nullable String region,
            @Parameter(description = "A channel") @RequestParam(required = false) @Nullable Origin origin,
            @Parameter(description = "A value of a facet", example = "health") @RequestParam(required = false) @Nullable String facet) {
        UUID theme = ThemeId.of(id);
        check(page, size);
        return response(readThemes.contributions(theme, region, origin, null, idsWith(theme, facet), page, size));
    }

    private @Nullable List<UUID> idsWith(UUID theme, @Nullable String facet) {
        return facet == null
                ? null
                : themeFacets.contributionsWith(
                        readThemes.theme(theme).theme().consultation(),
                        theme,
                        FacetValue.named(facet)
                                .orElseThrow(() -> Refusal.invalidFields(
                                        List.of(Fault.of("facet", "facet-value-unknown", facet)))));
    }

    @GetMapping("/unthemed")
    @Operation(
            summary = "The contributions of a consultation that are under no theme",
            description = "All of them unless a page is requested, 10,000 at most")
    @ApiResponse(
            responseCode = "200",
            description = "The contributions",
            headers =
                    @Header(
                            name = TOTAL,
                            description = "Number of contributions on all pages",
                            schema = @Schema(type = "integer")))
    @ApiResponse(responseCode = "404", description = "No such consultation, or not public yet")
    ResponseEntity<List<ContributionView>> unthemed(
            @Parameter(description = "Slug of the consultation", example = "plan-action-3") @RequestParam
                    String consultation,
            @Parameter(description = "Index of the page, from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "From 1 to 10,000") @RequestParam(defaultValue = MAX_SIZE) int size) {
        check(page, size);
        return response(readThemes.unthemed(consultation, page, size));
    }

    private static void check(int page, int size) {
        List<Fault> faults = new ArrayList<>();
        if (page < 0) {
            faults.add(Fault.of("page", "page-below-zero"));
        }
        if (size < 1 || size > Integer.parseInt(MAX_SIZE)) {
            faults.add(Fault.of("size", "page-size", 1, Integer.parseInt(MAX_SIZE)));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    private ResponseEntity<List<ContributionView>> response(ReadThemes.ContributionPage page) {
        Map<UUID, Faceting> facetings = readFacets.of(page.contributions());
        return ResponseEntity.ok()
                .header(TOTAL, Integer.toString(page.total()))
                .body(page.contributions().stream()
                        .map(contribution -> ContributionView.of(contribution, facetings.get(contribution.id())))
                        .toList());
    }
}
