package org.palabre.synthesis.map.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.text.CsvText;
import org.palabre.synthesis.contribution.ContributionContent;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.WorkshopLine;
import org.palabre.synthesis.facet.Facet;
import org.palabre.synthesis.facet.FacetValue;
import org.palabre.synthesis.facet.Faceting;

/**
 * Contributions as CSV, one row each, with their theme and facets (handbook 2.1.c). Several values of a facet are
 * separated by a semicolon and a space.
 */
final class ContributionsCsv {

    private static final String SEPARATOR = "; ";

    private ContributionsCsv() {}

    static String header() {
        var csv = CsvText.withCommas();
        csv.row(
                "contributionId",
                "themeId",
                "theme",
                "title",
                "text",
                "language",
                "region",
                "origin",
                "kind",
                "workshopPlace",
                "workshopDate",
                "workshopLine",
                "submittedAt",
                Facet.SECTOR.slug(),
                Facet.JURISDICTION.slug(),
                Facet.GOVERNANCE.slug());
        return csv.written();
    }

    static String rows(
            List<GroupedContribution> contributions, Map<UUID, String> labels, Map<UUID, Faceting> facetings) {
        var csv = CsvText.withCommas();
        for (GroupedContribution contribution : contributions) {
            ContributionContent content = contribution.content();
            WorkshopLine line = content.workshop();
            UUID theme = contribution.theme();
            Faceting faceting = facetings.get(contribution.id());
            csv.row(
                    contribution.id(),
                    theme,
                    theme == null ? null : labels.get(theme),
                    content.title(),
                    content.text(),
                    content.language(),
                    content.region(),
                    content.origin(),
                    content.kind(),
                    line == null ? null : line.place(),
                    line == null ? null : line.date(),
                    line == null ? null : line.line(),
                    content.submittedAt(),
                    codes(faceting, Facet.SECTOR),
                    codes(faceting, Facet.JURISDICTION),
                    codes(faceting, Facet.GOVERNANCE));
        }
        return csv.written();
    }

    private static String codes(@Nullable Faceting faceting, Facet facet) {
        return faceting == null
                ? ""
                : faceting.valuesOf(facet).stream().map(FacetValue::slug).collect(Collectors.joining(SEPARATOR));
    }
}
