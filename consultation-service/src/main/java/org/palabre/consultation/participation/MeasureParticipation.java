package org.palabre.consultation.participation;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.calendar.Participation;
import org.palabre.consultation.calendar.Participation.RegionCount;
import org.palabre.consultation.calendar.ParticipationCounts;
import org.palabre.consultation.contribution.Contribution;
import org.palabre.consultation.contribution.Contributions;
import org.palabre.consultation.contribution.Origin;
import org.palabre.platform.reference.Regions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Service;

/** Counts contributions by region and channel, with results cached for a few seconds. */
@Service
class MeasureParticipation implements ParticipationCounts {

    private static final Duration TTL = Duration.ofSeconds(3);
    private static final int MAX_SIZE = 1_000;

    private final Contributions contributions;
    private final MongoOperations mongo;
    private final Regions regions;
    private final Cache<String, Participation> cache =
            Caffeine.newBuilder().expireAfterWrite(TTL).maximumSize(MAX_SIZE).build();

    MeasureParticipation(Contributions contributions, MongoOperations mongo, Regions regions) {
        this.contributions = contributions;
        this.mongo = mongo;
        this.regions = regions;
    }

    @Override
    public Participation of(String consultation) {
        return cache.get(consultation, this::measure);
    }

    @Override
    public long contributions(String consultation) {
        return contributions.countByConsultation(consultation);
    }

    private Participation measure(String consultation) {
        var counts = mongo.aggregate(
                newAggregation(
                        match(where("consultation").is(consultation)),
                        group("content.region", "content.origin").count().as("count")),
                Contribution.class,
                Document.class);
        Map<String, RegionCount> byRegion = new HashMap<>();
        long withoutRegion = 0;
        long total = 0;
        for (Document row : counts) {
            Document key = row.get("_id", Document.class);
            long count = row.getInteger("count", 0);
            @Nullable String region = key.getString("region");
            total += count;
            if (region == null) {
                withoutRegion += count;
            } else {
                boolean workshop = Origin.WORKSHOP.name().equals(key.getString("origin"));
                byRegion.merge(
                        region,
                        new RegionCount(region, workshop ? 0 : count, workshop ? count : 0),
                        MeasureParticipation::sum);
            }
        }
        regions.all().forEach(region -> byRegion.putIfAbsent(region.slug(), new RegionCount(region.slug(), 0, 0)));
        List<RegionCount> lines = byRegion.values().stream()
                .sorted(Comparator.comparingLong(RegionCount::total).reversed().thenComparing(RegionCount::slug))
                .toList();
        return new Participation(total, lines, withoutRegion);
    }

    private static RegionCount sum(RegionCount one, RegionCount other) {
        return new RegionCount(one.slug(), one.online() + other.online(), one.workshop() + other.workshop());
    }
}
