package org.palabre.synthesis.theme.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.contribution.ContributionContent;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.Origin;
import org.palabre.synthesis.contribution.WorkshopLine;
import org.palabre.synthesis.facet.Faceting;
import org.palabre.synthesis.facet.web.LabelView;

/** A contribution and where it is grouped. */
@Schema(name = "GroupedContribution")
public record ContributionView(
        UUID contributionId,
        @Nullable String title,
        @Schema(description = "The contributor's words") String text,
        @Schema(description = "BCP 47 tag of its language") String language,

        @Schema(description = "Slug of the region it came from, if given") @Nullable String region,

        Origin origin,
        @Schema(description = "Kind of contributor") String kind,

        @Schema(description = "Where in a workshop's notes it stood") @Nullable Workshop workshop,

        Instant submittedAt,

        @Schema(description = "The theme it is under, if any") @Nullable UUID theme,

        @Schema(description = "Nearness to the theme's centre, 0 to 1") @Nullable Double proximity,

        @Schema(description = "True until a full run confirms its place")
        boolean provisional,

        @Schema(description = "True where a person put it there: no run moves it")
        boolean pinned,

        @Schema(
                description =
                        "What holds on the three axes, sector, jurisdiction and governance; left out where it is not asked for")
        @Nullable List<LabelView> facets) {

    /** Where in a workshop's notes it stood. */
    @Schema(name = "WorkshopLine")
    public record Workshop(String place, LocalDate date, String line) {}

    /** A contribution without its facets. */
    static ContributionView of(GroupedContribution contribution) {
        return of(contribution, null);
    }

    /**
     * A contribution as it is grouped and classified.
     *
     * @param faceting how it is classified; nothing until it is
     */
    public static ContributionView of(GroupedContribution contribution, @Nullable Faceting faceting) {
        ContributionContent content = contribution.content();
        WorkshopLine line = content.workshop();
        return new ContributionView(
                contribution.id(),
                content.title(),
                content.text(),
                content.language(),
                content.region(),
                content.origin(),
                content.kind(),
                line == null ? null : new Workshop(line.place(), line.date(), line.line()),
                content.submittedAt(),
                contribution.theme(),
                contribution.proximity(),
                contribution.isProvisional(),
                contribution.isPinned(),
                faceting == null ? null : LabelView.of(faceting));
    }
}
