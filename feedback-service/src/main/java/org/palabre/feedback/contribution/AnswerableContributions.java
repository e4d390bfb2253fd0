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

/** All contributions this service heard of. */
@Repository
public class AnswerableContributions {

    private static final int AT_ONCE = 2_000;

    private final MongoOperations mongo;
    private final VersionedProjection projection;

    AnswerableContributions(MongoOperations mongo, VersionedProjection projection) {
        this.mongo = mongo;
        this.projection = projection;
    }

    /** That something was said. */
    public static ProjectionUpdate news(UUID id, String consultation, Submission submission) {
        var change = new Update().set("consultation", consultation).set("submission", submission);
        return new ProjectionUpdate(id, "submission.version", submission.version(), change);
    }

    /** That a contribution was put under a theme, or under none. */
    public static ProjectionUpdate news(UUID id, String consultation, Grouping grouping) {
        var change = new Update().set("consultation", consultation).set("grouping", grouping);
        return new ProjectionUpdate(id, "grouping.version", grouping.version(), change);
    }

    /** Keeps what is newer than what was known. */
    public void keep(List<ProjectionUpdate> news) {
        projection.apply(AnswerableContribution.class, news);
    }

    /** The contribution of this identity, if what it says is known. */
    public @Nullable AnswerableContribution find(UUID id) {
        AnswerableContribution found = mongo.findById(id, AnswerableContribution.class);
        return found == null || found.submission() == null ? null : found;
    }

    /** Those of these identities that are known. */
    public List<AnswerableContribution> find(Collection<UUID> ids) {
        return mongo.find(query(where("_id").in(ids)), AnswerableContribution.class).stream()
                .filter(contribution -> contribution.submission() != null)
                .toList();
    }

    /** Every contribution of a consultation, in outline. */
    public List<ContributionOutline> outlines(String consultation) {
        Query all = query(where("consultation").is(consultation)).cursorBatchSize(AT_ONCE);
        all.fields().include("submission.version", "submission.region", "grouping.theme");
        List<ContributionOutline> outlines = new ArrayList<>();
        String collection = mongo.getCollectionName(AnswerableContribution.class);
        try (var found = mongo.stream(all, Document.class, collection)) {
            found.filter(contribution -> contribution.containsKey("submission"))
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
     * @param theme the theme, or none for those without
     * @param page from 0
     * @param size how many on a page
     */
    public List<AnswerableContribution> under(String consultation, @Nullable UUID theme, int page, int size) {
        Query some = query(where("consultation")
                        .is(consultation)
                        .and("grouping.theme")
                        .is(theme)
                        .and("submission")
                        .exists(true))
                .with(Sort.by("_id"))
                .skip((long) page * size)
                .limit(size);
        return mongo.find(some, AnswerableContribution.class);
    }
}
