package org.palabre.synthesis.map.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.facet.ReadFacets;
import org.palabre.synthesis.theme.ReadThemes;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Streams contributions as CSV with back-pressure. Only ids stay in memory for the whole export; a failure aborts the
 * transfer, so that no client takes a part for the whole.
 */
@Component
class ExportContributions {

    private static final int BATCH = 500;

    private final ReadThemes readThemes;
    private final ReadFacets readFacets;
    private final GroupedContributions contributions;
    private final Scheduler threads = Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());

    ExportContributions(ReadThemes readThemes, ReadFacets readFacets, GroupedContributions contributions) {
        this.readThemes = readThemes;
        this.readFacets = readFacets;
        this.contributions = contributions;
    }

    /**
     * All contributions of a consultation.
     *
     * @throws org.palabre.platform.refusal.Refusal if there is no such consultation
     */
    Flux<DataBuffer> of(String slug) {
        Map<UUID, String> labels = readThemes.of(slug).themes().stream()
                .collect(Collectors.toMap(
                        counted -> counted.theme().id(),
                        counted -> counted.theme().label()));
        return stream(contributions.versions(slug).keySet(), labels);
    }

    /**
     * All contributions under a theme.
     *
     * @throws org.palabre.platform.refusal.Refusal if there is no such theme
     */
    Flux<DataBuffer> under(UUID theme) {
        String label = readThemes.theme(theme).theme().label();
        return stream(contributions.idsUnder(theme), Map.of(theme, label));
    }

    private Flux<DataBuffer> stream(Collection<UUID> ids, Map<UUID, String> labels) {
        List<UUID> all = ids.stream().sorted().toList();
        return Flux.concat(
                        Flux.just(ContributionsCsv.header()),
                        Flux.fromStream(() -> IntStream.range(0, Math.ceilDiv(all.size(), BATCH))
                                        .mapToObj(batch ->
                                                all.subList(batch * BATCH, Math.min((batch + 1) * BATCH, all.size()))))
                                .map(batch -> rows(batch, labels)))
                .<DataBuffer>map(text -> DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(UTF_8)))
                .subscribeOn(threads);
    }

    private String rows(List<UUID> ids, Map<UUID, String> labels) {
        Map<UUID, GroupedContribution> found = contributions.of(ids);
        List<GroupedContribution> existing =
                ids.stream().map(found::get).filter(Objects::nonNull).toList();
        return ContributionsCsv.rows(existing, labels, readFacets.of(existing));
    }
}
