package org.palabre.consultation.receipt;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.projection.VersionedProjection;
import org.palabre.platform.projection.VersionedProjection.ProjectionUpdate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Service;

/** Keeps the theme of a contribution and the response to it, where the event is newer than what is stored. */
@Service
public class UpdateContributionStatus {

    private final VersionedProjection projection;

    UpdateContributionStatus(VersionedProjection projection) {
        this.projection = projection;
    }

    /**
     * A contribution was put under a theme, or left without one.
     *
     * @param version of the event
     */
    public record Grouped(
            UUID contribution, long version, @Nullable UUID theme) {

        private ProjectionUpdate update() {
            var change = new Update().set("theme", theme).set("groupingVersion", version);
            return new ProjectionUpdate(contribution, "groupingVersion", version, change);
        }
    }

    /** Contributions were put under themes, or left without one. */
    public void grouped(List<Grouped> grouped) {
        projection.apply(
                ContributionStatus.class, grouped.stream().map(Grouped::update).toList());
    }

    /** A contribution was answered. */
    public void answered(UUID contribution, Answer answer, long version) {
        var change = new Update().set("answer", answer).set("answerVersion", version);
        projection.apply(
                ContributionStatus.class, new ProjectionUpdate(contribution, "answerVersion", version, change));
    }

    /** A theme got its label. */
    public void themeLabelled(UUID theme, String label, long version) {
        var change = new Update().set("label", label).set("heardVersion", version);
        projection.apply(KnownTheme.class, new ProjectionUpdate(theme, "heardVersion", version, change));
    }
}
