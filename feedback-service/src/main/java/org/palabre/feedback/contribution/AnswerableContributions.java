package org.palabre.feedback.contribution;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.projection.VersionedProjection;
import org.palabre.platform.projection.VersionedProjection.ProjectionUpdate;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Repository of the projected contributions. */
@Repository
public class AnswerableContributions {

    private static final int BATCH_SIZE = 2_000;

    private final MongoOperations mongo;
    private final VersionedProjection projection;

    AnswerableContributions(MongoOperations mongo, VersionedProjection projection) {
        this.mongo = mongo;
        this.projection = projection;
    }

    /** The update for a submitted contribution. */
    public static ProjectionUpdate update(UUID id, String consultation, Submission submission) {
        var fields = new Update().set("consultation", consultation).set("submission", submission);
        return new ProjectionUpdate(id, "submission.version", submission.version(), fields);
    }

    /** The update for a contribution placed under a theme, or under none. */
    public static ProjectionUpdate update(UUID id, String consultation, Grouping grouping) {
        var fields = new Update().set("consultation", consultation).set("grouping", grouping);
        return new ProjectionUpdate(id, "grouping.version", grouping.version(), fields);
    }

    /** Applies the updates that are newer than the stored versions. */
    public void apply(List<ProjectionUpdate> updates) {
        projection.apply(AnswerableContribution.class, updates);
    }

    /** The contribution with this identity, if its text is known. */
    public @Nullable AnswerableContribution find(UUID id) {
        AnswerableContribution contribution = mongo.findById(id, AnswerableContribution.class);
        return contribution == null || contribution.submission() == null ? null : contribution;
    }

    /** The contributions with these identities whose text is known. */
    public List<AnswerableContribution> find(Collection<UUID> ids) {
        return mongo.find(query(where("_id").in(ids)), AnswerableContribution.class).stream()
                .filter(contribution -> contribution.submission() != null)
                .toList();
    }

    /** Outlines of all contributions of a consultation. */
    public List<ContributionOutline> outlines(String consultation) {
        Query query = query(where("consultation").is(consultation)).cursorBatchSize(BATCH_SIZE);
        query.fields().include("submission.version", "submission.region", "grouping.theme");
        List<ContributionOutline> outlines = new ArrayList<>();
        String collection = mongo.getCollectionName(AnswerableContribution.class);
        try (var documents = mongo.stream(query, Document.class, collection)) {
            documents
                    .filter(contribution -> contribution.containsKey("submission"))
                    .forEach(contribution -> outlines.add(outline(contribution)));
        }
        return outlines;
    }

    private static ContributionOutline outline(Document contribution) {
        Document submission = contribution.get("submission", Document.class);
        Document grouping = contribution.get("grouping", new Document());
        return new ContributionOutline(
                Objects.requireNonNull(contribution.get("_id", UUID.class)),
                Objects.requireNonNull(submission.get("version", Number.class)).longValue(),
                submission.getString("region"),
                grouping.get("theme", UUID.class));
    }

    /**
     * One page of the contributions under a theme.
     *
     * @param theme the theme; null for contributions without theme
     * @param page number of the page, from 0
     * @param size entries per page
     */
    public List<AnswerableContribution> under(String consultation, @Nullable UUID theme, int page, int size) {
        Query query = query(where("consultation")
                        .is(consultation)
                        .and("grouping.theme")
                        .is(theme)
                        .and("submission")
                        .exists(true))
                .with(Sort.by("_id"))
                .skip((long) page * size)
                .limit(size);
        return mongo.find(query, AnswerableContribution.class);
    }
}
