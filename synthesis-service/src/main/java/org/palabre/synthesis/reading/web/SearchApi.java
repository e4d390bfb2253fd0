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

/** Searching as JSON. */
@RestController
@RequestMapping("/api/themes/search")
@Tag(name = "Search", description = "Contributions found by their words and by what they are")
class SearchApi {

    private static final int MOST = 200;

    private final FindContributions findContributions;
    private final ReadFacets readFacets;

    SearchApi(FindContributions findContributions, ReadFacets readFacets) {
        this.findContributions = findContributions;
        this.readFacets = readFacets;
    }

    @Schema(name = "Found")
    record FoundView(
            @Schema(description = "How many there are on all pages")
            int total,

            @Schema(description = "By criterion and value, how many contributions choosing it would leave")
            Map<String, Map<String, Integer>> counts,

            @Schema(description = "How many are under no theme")
            int unthemed,

            List<HitView> contributions) {

        static FoundView of(FindContributions.Found found, Map<UUID, Faceting> facetings) {
            Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
            Arrays.stream(Criterion.values())
                    .forEach(criterion ->
                            counts.put(criterion.slug(), found.counts().of(criterion)));
            return new FoundView(
                    found.total(),
                    counts,
                    found.counts().unthemed(),
                    found.hits().stream()
                            .map(hit -> HitView.of(
                                    hit, facetings.get(hit.contribution().id())))
                            .toList());
        }
    }

    @Schema(name = "FoundContribution")
    record HitView(
            ContributionView contribution,

            @Schema(
                    description =
                            "What it says around the words looked for, cut where one begins or ends; left out where none were")
            @Nullable List<Extract.Piece> extract) {

        static HitView of(FindContributions.Hit hit, @Nullable Faceting faceting) {
            Extract extract = hit.extract();
            return new HitView(
                    ContributionView.of(hit.contribution(), faceting), extract == null ? null : extract.pieces());
        }
    }

    @GetMapping
    @Operation(
            summary = "Finds contributions of a consultation",
            description =
                    "By words the best first, under a theme the nearest to its centre first, else the newest first. Capitals,"
                            + " accents and French and English endings make no difference.")
    @ApiResponse(responseCode = "200", description = "What was found, and what else could be chosen")
    @ApiResponse(responseCode = "404", description = "No such consultation, or not public yet")
    FoundView find(
            @Parameter(description = "Slug of the consultation", example = "plan-action-3") @RequestParam
                    String consultation,
            @Parameter(
                            description = "Words that all have to be there; phrases in quotation marks",
                            example = "médicaments \"centre de santé\"")
                    @RequestParam(required = false)
                    @Nullable String q,
            @Parameter(description = "Under this theme; “none” for those under no theme")
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
            @Parameter(description = "Counted from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "From 1 to 200") @RequestParam(defaultValue = "50") int size) {
        check(page, size);
        Map<String, String> query = new LinkedHashMap<>();
        put(query, SearchAddress.WORDS, q);
        put(query, SearchAddress.THEME, theme);
        put(query, "region", region);
        put(query, "origin", origin);
        put(query, "kind", kind);
        put(query, "language", language);
        put(query, "sector", sector);
        put(query, "jurisdiction", jurisdiction);
        put(query, "governance", governance);
        FindContributions.Found found = findContributions.find(consultation, SearchAddress.read(query), page, size);
        return FoundView.of(
                found,
                readFacets.of(found.hits().stream()
                        .map(FindContributions.Hit::contribution)
                        .toList()));
    }

    private static void put(Map<String, String> query, String name, @Nullable String value) {
        if (value != null) {
            query.put(name, value);
        }
    }

    private static void check(int page, int size) {
        List<Fault> faults = new ArrayList<>();
        if (page < 0) {
            faults.add(Fault.of("page", "page-below-zero"));
        }
        if (size < 1 || size > MOST) {
            faults.add(Fault.of("size", "page-size", 1, MOST));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }
}
