package org.palabre.synthesis.facet.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.palabre.synthesis.facet.ReadFacets;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** JSON endpoints for the facets of contributions. */
@RestController
@RequestMapping("/api/themes")
@Tag(name = "Facets", description = "Contributions classified by sector, jurisdiction and governance theme")
class FacetApi {

    private final ReadFacets readFacets;

    FacetApi(ReadFacets readFacets) {
        this.readFacets = readFacets;
    }

    @GetMapping("/contributions/{id}/facets")
    @Operation(summary = "The facet values of a contribution, with the matched words")
    @ApiResponse(responseCode = "200", description = "The values, facet by facet")
    @ApiResponse(responseCode = "404", description = "No such contribution, or its consultation is not public yet")
    List<LabelView> contribution(@PathVariable UUID id) {
        return LabelView.of(readFacets.of(id).faceting());
    }
}
