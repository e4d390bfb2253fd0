package org.palabre.synthesis.theme.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.palabre.synthesis.theme.ReadThemes;
import org.palabre.synthesis.theme.ThemeFacets;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** REST API of the facet counts of a theme. */
@RestController
@RequestMapping("/api/themes")
@Tag(name = "Facets")
class ThemeFacetApi {

    private final ReadThemes readThemes;
    private final ThemeFacets themeFacets;

    ThemeFacetApi(ReadThemes readThemes, ThemeFacets themeFacets) {
        this.readThemes = readThemes;
        this.themeFacets = themeFacets;
    }

    @GetMapping("/{id}/facets")
    @Operation(summary = "The number of a theme's contributions per facet value, axis by axis")
    @ApiResponse(responseCode = "200", description = "The counts; values without contributions are left out")
    @ApiResponse(responseCode = "404", description = "No such theme, or its consultation is not public yet")
    List<FacetCounts> counts(@PathVariable UUID id) {
        return FacetCounts.of(themeFacets.counts(readThemes.theme(id).theme().consultation(), id));
    }
}
