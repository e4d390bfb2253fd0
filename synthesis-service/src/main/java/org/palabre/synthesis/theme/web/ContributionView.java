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

/** A contribution and its place in a theme. */
@Schema(name = "GroupedContribution")
public record ContributionView(
        UUID contributionId,
        @Nullable String title,
        @Schema(description = "The contributor's words") String text,
        @Schema(description = "BCP 47 tag of its language") String language,

        @Schema(description = "Slug of its region, if given") @Nullable String region,

        Origin origin,
        @Schema(description = "Kind of contributor") String kind,

        @Schema(description = "Its place in the notes of a workshop") @Nullable Workshop workshop,

        Instant submittedAt,

        @Schema(description = "Its theme, if any") @Nullable UUID theme,

        @Schema(description = "Nearness to the theme's centre, 0 to 1") @Nullable Double proximity,

        @Schema(description = "True until a full run confirms its theme")
        boolean provisional,

        @Schema(description = "True if a member fixed its theme: runs do not move it")
        boolean pinned,

        @Schema(
                description =
                        "Its values on the three axes sector, jurisdiction and governance; absent where not requested")
        @Nullable List<LabelView> facets) {

    /** A place in the notes of a workshop. */
    @Schema(name = "WorkshopLine")
    public record Workshop(String place, LocalDate date, String line) {}

    /** A contribution without its facets. */
    static ContributionView of(GroupedContribution contribution) {
        return of(contribution, null);
    }

    /**
     * A contribution with its facets.
     *
     * @param faceting its facets; {@code null} until it is classified
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
