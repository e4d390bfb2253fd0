package org.palabre.consultation.receipt;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.projection.VersionedProjection;
import org.palabre.platform.projection.VersionedProjection.ProjectionUpdate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Service;

/** Updates the theme and answer of contributions from events with newer versions. */
@Service
public class UpdateContributionStatus {

    private final VersionedProjection projection;

    UpdateContributionStatus(VersionedProjection projection) {
        this.projection = projection;
    }

    /**
     * Placement of a contribution under a theme, or under none.
     *
     * @param version version of the event
     */
    public record Placement(
            UUID contribution, long version, @Nullable UUID theme) {

        private ProjectionUpdate update() {
            var fields = new Update().set("theme", theme).set("groupingVersion", version);
            return new ProjectionUpdate(contribution, "groupingVersion", version, fields);
        }
    }

    /** Applies placements. */
    public void applyPlacements(List<Placement> placements) {
        projection.apply(
                ContributionStatus.class,
                placements.stream().map(Placement::update).toList());
    }

    /** Applies an answer. */
    public void applyAnswer(UUID contribution, Answer answer, long version) {
        var fields = new Update().set("answer", answer).set("answerVersion", version);
        projection.apply(
                ContributionStatus.class, new ProjectionUpdate(contribution, "answerVersion", version, fields));
    }

    /** Applies the label of a theme. */
    public void applyThemeLabel(UUID theme, String label, long version) {
        var fields = new Update().set("label", label).set("heardVersion", version);
        projection.apply(KnownTheme.class, new ProjectionUpdate(theme, "heardVersion", version, fields));
    }
}
