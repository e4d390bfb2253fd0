package org.palabre.synthesis.contribution;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.event.AggregateBulk;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The repository of contributions. */
@Repository
public class GroupedContributions {

    private static final String COLLECTION = "contributions";
    private static final String THEME = "theme";
    private static final String CONSULTATION = "consultation";
    private static final String REGION = "region";
    private static final String ORIGIN = "origin";
    private static final String PROVISIONAL = "provisional";
    private static final List<String> SUMMARY_FIELDS = List.of(
            THEME,
            "proximity",
            "said.heard",
            "said.submittedAt",
            "said.region",
            "said.origin",
            "said.kind",
            "said.language");
    private static final int BATCH = 1000;
    private static final Sort NEAREST_FIRST = Sort.by(Sort.Order.desc("proximity"), Sort.Order.asc("_id"));

    private final MongoOperations mongo;
    private final AggregateBulk bulk;
    private final ContributionChanges changes;

    GroupedContributions(MongoOperations mongo, AggregateBulk bulk, ContributionChanges changes) {
        this.mongo = mongo;
        this.bulk = bulk;
        this.changes = changes;
    }

    /** The contributions with the given ids, by id. */
    public Map<UUID, GroupedContribution> of(Collection<UUID> ids) {
        return byId(query(where("_id").in(ids)));
    }

    /** All contributions of a consultation, by id. */
    public Map<UUID, GroupedContribution> of(String consultation) {
        return byId(query(where(CONSULTATION).is(consultation)));
    }

    /** All contributions under a theme, by id. */
    public Map<UUID, GroupedContribution> under(UUID theme) {
        return byId(query(where(THEME).is(theme)));
    }

    /** The ids of all contributions under a theme. */
    public Set<UUID> idsUnder(UUID theme) {
        Set<UUID> ids = new HashSet<>();
        each(query(where(THEME).is(theme)), List.of("_id"), document -> ids.add(document.get("_id", UUID.class)));
        return ids;
    }

    private Map<UUID, GroupedContribution> byId(Query query) {
        Map<UUID, GroupedContribution> found = new HashMap<>();
        try (Stream<GroupedContribution> all = mongo.stream(query.cursorBatchSize(BATCH), GroupedContribution.class)) {
            all.forEach(contribution -> found.put(contribution.id(), contribution));
        }
        return found;
    }

    /** Reads all contributions of a consultation in batches of a thousand. */
    public void eachBatch(String consultation, Consumer<List<GroupedContribution>> consumer) {
        Query query = query(where(CONSULTATION).is(consultation)).cursorBatchSize(BATCH);
        List<GroupedContribution> batch = new ArrayList<>(BATCH);
        try (Stream<GroupedContribution> all = mongo.stream(query, GroupedContribution.class)) {
            all.forEach(contribution -> {
                batch.add(contribution);
                if (batch.size() == BATCH) {
                    consumer.accept(List.copyOf(batch));
                    batch.clear();
                }
            });
        }
        consumer.accept(List.copyOf(batch));
    }

    /** The versions of all contributions of a consultation, by id. */
    public Map<UUID, Long> versions(String consultation) {
        Map<UUID, Long> versions = new HashMap<>();
        each(
                query(where(CONSULTATION).is(consultation)),
                List.of("version"),
                document -> versions.put(document.get("_id", UUID.class), document.getLong("version")));
        return versions;
    }

    /**
     * A page of the contributions under a theme, nearest to its centre first.
     *
     * @param page counted from 0
     */
    public List<GroupedContribution> under(UUID theme, Filter filter, int page, int size) {
        return page(filtered(where(THEME).is(theme), filter), page, size);
    }

    /** The number of contributions under a theme. */
    public int countUnder(UUID theme, Filter filter) {
        return count(filtered(where(THEME).is(theme), filter));
    }

    /**
     * A page of a consultation's contributions under no theme.
     *
     * @param page counted from 0
     */
    public List<GroupedContribution> unthemed(String consultation, int page, int size) {
        return page(query(unthemed(consultation)), page, size);
    }

    /** The number of a consultation's contributions under no theme. */
    public int countUnthemed(String consultation) {
        return count(query(unthemed(consultation)));
    }

    /**
     * Saves new and changed contributions.
     *
     * @return the contributions not saved because of a concurrent change
     */
    public List<GroupedContribution> save(List<GroupedContribution> changed) {
        List<GroupedContribution> conflicts = bulk.save(GroupedContribution.class, changed);
        changed.stream()
                .collect(Collectors.groupingBy(
                        GroupedContribution::consultation,
                        Collectors.mapping(GroupedContribution::id, Collectors.toList())))
                .forEach(changes::note);
        return conflicts;
    }

    /** The summaries of the given contributions. */
    public List<ContributionSummary> summaries(Collection<UUID> ids) {
        return summaries(query(where("_id").in(ids)));
    }

    /** The summaries of all contributions of a consultation. */
    public List<ContributionSummary> summaries(String consultation) {
        return summaries(query(where(CONSULTATION).is(consultation)));
    }

    private List<ContributionSummary> summaries(Query query) {
        List<ContributionSummary> summaries = new ArrayList<>();
        each(query, SUMMARY_FIELDS, document -> summaries.add(summary(document)));
        return summaries;
    }

    private static ContributionSummary summary(Document document) {
        Document content = document.get("said", Document.class);
        @Nullable Double proximity = document.getDouble("proximity");
        return new ContributionSummary(
                document.get("_id", UUID.class),
                content.getLong("heard"),
                content.getDate("submittedAt").toInstant(),
                document.get(THEME, UUID.class),
                proximity == null ? 0 : proximity,
                content.getString(REGION),
                Origin.valueOf(content.getString(ORIGIN)),
                content.getString("kind"),
                content.getString("language"));
    }

    void eachPlace(String consultation, Consumer<Place> consumer) {
        each(
                query(where(CONSULTATION).is(consultation)),
                List.of(THEME, PROVISIONAL, "said.region", "said.origin"),
                document -> {
                    Document content = document.get("said", Document.class);
                    consumer.accept(new Place(
                            document.get(THEME, UUID.class),
                            document.getBoolean(PROVISIONAL, true),
                            content.getString(REGION),
                            Origin.valueOf(content.getString(ORIGIN))));
                });
    }

    private static Criteria unthemed(String consultation) {
        return where(CONSULTATION).is(consultation).and(THEME).isNull();
    }

    private static Query filtered(Criteria criteria, Filter filter) {
        add(criteria, "said.region", filter.region());
        add(criteria, "said.origin", filter.origin());
        @Nullable Collection<UUID> among = filter.among();
        return query(among == null ? criteria : criteria.and("_id").in(among));
    }

    private static void add(Criteria criteria, String field, @Nullable Object value) {
        if (value != null) {
            criteria.and(field).is(value);
        }
    }

    private List<GroupedContribution> page(Query query, int page, int size) {
        return mongo.find(query.with(NEAREST_FIRST).skip((long) page * size).limit(size), GroupedContribution.class);
    }

    /** Counts by reading ids, because the embedded store would read whole documents to count. */
    private int count(Query query) {
        int[] count = {0};
        each(query, List.of("_id"), document -> count[0]++);
        return count[0];
    }

    private void each(Query query, List<String> fields, Consumer<Document> consumer) {
        query.fields().include(fields);
        query.cursorBatchSize(BATCH);
        try (Stream<Document> all = mongo.stream(query, Document.class, COLLECTION)) {
            all.forEach(consumer);
        }
    }
}
