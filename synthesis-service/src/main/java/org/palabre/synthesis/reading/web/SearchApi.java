package org.palabre.synthesis.reading.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.refusal.Refusal.Fault;
import org.palabre.synthesis.facet.Faceting;
import org.palabre.synthesis.facet.ReadFacets;
import org.palabre.synthesis.reading.Criterion;
import org.palabre.synthesis.reading.Extract;
import org.palabre.synthesis.reading.FindContributions;
import org.palabre.synthesis.theme.web.ContributionView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** JSON endpoints for the search. */
@RestController
@RequestMapping("/api/themes/search")
@Tag(name = "Search", description = "Search for contributions by words and criteria")
class SearchApi {

    private static final int MAX_SIZE = 200;

    private final FindContributions findContributions;
    private final ReadFacets readFacets;

    SearchApi(FindContributions findContributions, ReadFacets readFacets) {
        this.findContributions = findContributions;
        this.readFacets = readFacets;
    }

    @Schema(name = "Found")
    record FoundView(
            @Schema(description = "Number of matches on all pages")
            int total,

            @Schema(description = "Number of matches by criterion and value")
            Map<String, Map<String, Integer>> counts,

            @Schema(description = "Number of matches under no theme")
            int unthemed,

            List<HitView> contributions) {

        static FoundView of(FindContributions.SearchResults results, Map<UUID, Faceting> facetings) {
            Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
            Arrays.stream(Criterion.values())
                    .forEach(criterion ->
                            counts.put(criterion.slug(), results.counts().of(criterion)));
            return new FoundView(
                    results.total(),
                    counts,
                    results.counts().unthemed(),
                    results.hits().stream()
                            .map(hit -> HitView.of(
                                    hit, facetings.get(hit.contribution().id())))
                            .toList());
        }
    }

    @Schema(name = "FoundContribution")
    record HitView(
            ContributionView contribution,

            @Schema(description = "Passages around the search terms; absent in a search without words") @Nullable List<Extract.Piece> extract) {

        static HitView of(FindContributions.Hit hit, @Nullable Faceting faceting) {
            Extract extract = hit.extract();
            return new HitView(
                    ContributionView.of(hit.contribution(), faceting), extract == null ? null : extract.pieces());
        }
    }

    @GetMapping
    @Operation(
            summary = "Search a consultation's contributions",
            description = "Sorted by relevance with words, by proximity within a theme, else newest first. Case,"
                    + " accents and French and English inflections are ignored.")
    @ApiResponse(responseCode = "200", description = "The matches, with counts by criterion")
    @ApiResponse(responseCode = "404", description = "No such consultation, or not public yet")
    FoundView find(
            @Parameter(description = "Slug of the consultation", example = "plan-action-3") @RequestParam
                    String consultation,
            @Parameter(
                            description = "Words, all required; phrases in quotation marks",
                            example = "médicaments \"centre de santé\"")
                    @RequestParam(required = false)
                    @Nullable String q,
            @Parameter(description = "Id of a theme; “none” for contributions under no theme")
                    @RequestParam(required = false)
                    @Nullable String theme,
            @Parameter(description = "Slug of a region") @RequestParam(required = false) @Nullable String region,
            @Parameter(description = "Channel", example = "WORKSHOP") @RequestParam(required = false) @Nullable String origin,
            @Parameter(description = "Kind of contributor", example = "ASSOCIATION")
                    @RequestParam(required = false)
                    @Nullable String kind,
            @Parameter(description = "Language", example = "fr") @RequestParam(required = false) @Nullable String language,
            @Parameter(description = "Sector", example = "health") @RequestParam(required = false) @Nullable String sector,
            @Parameter(description = "Jurisdiction for implementation", example = "parliament")
                    @RequestParam(required = false)
                    @Nullable String jurisdiction,
            @Parameter(description = "Governance theme", example = "transparency")
                    @RequestParam(required = false)
                    @Nullable String governance,
            @Parameter(description = "Page number, from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "Page size, from 1 to 200") @RequestParam(defaultValue = "50") int size) {
        check(page, size);
        Map<String, String> query = new LinkedHashMap<>();
        putIfPresent(query, SearchAddress.WORDS, q);
        putIfPresent(query, SearchAddress.THEME, theme);
        putIfPresent(query, "region", region);
        putIfPresent(query, "origin", origin);
        putIfPresent(query, "kind", kind);
        putIfPresent(query, "language", language);
        putIfPresent(query, "sector", sector);
        putIfPresent(query, "jurisdiction", jurisdiction);
        putIfPresent(query, "governance", governance);
        FindContributions.SearchResults results =
                findContributions.find(consultation, SearchAddress.read(query), page, size);
        return FoundView.of(
                results,
                readFacets.of(results.hits().stream()
                        .map(FindContributions.Hit::contribution)
                        .toList()));
    }

    private static void putIfPresent(Map<String, String> query, String name, @Nullable String value) {
        if (value != null) {
            query.put(name, value);
        }
    }

    private static void check(int page, int size) {
        List<Fault> faults = new ArrayList<>();
        if (page < 0) {
            faults.add(Fault.of("page", "page-below-zero"));
        }
        if (size < 1 || size > MAX_SIZE) {
            faults.add(Fault.of("size", "page-size", 1, MAX_SIZE));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }
}
