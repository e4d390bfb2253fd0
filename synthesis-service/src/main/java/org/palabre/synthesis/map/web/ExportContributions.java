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
 * Streams contributions as CSV, as fast as the reader takes them. Only the identities are held for the whole of it; a
 * failure breaks the transfer off, so that no reader takes a part for the whole.
 */
@Component
class ExportContributions {

    private static final int AT_ONCE = 500;

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
     * All of a consultation, under a theme or not.
     *
     * @throws org.palabre.platform.refusal.Refusal if there is no such consultation
     */
    Flux<DataBuffer> of(String slug) {
        Map<UUID, String> labels = readThemes.of(slug).themes().stream()
                .collect(Collectors.toMap(
                        one -> one.theme().id(), one -> one.theme().label()));
        return written(contributions.versions(slug).keySet(), labels);
    }

    /**
     * All under a theme.
     *
     * @throws org.palabre.platform.refusal.Refusal if there is no such theme
     */
    Flux<DataBuffer> under(UUID theme) {
        String label = readThemes.theme(theme).theme().label();
        return written(contributions.idsUnder(theme), Map.of(theme, label));
    }

    private Flux<DataBuffer> written(Collection<UUID> ids, Map<UUID, String> labels) {
        List<UUID> all = ids.stream().sorted().toList();
        return Flux.concat(
                        Flux.just(ContributionsCsv.header()),
                        Flux.fromStream(() -> IntStream.range(0, Math.ceilDiv(all.size(), AT_ONCE))
                                        .mapToObj(piece -> all.subList(
                                                piece * AT_ONCE, Math.min((piece + 1) * AT_ONCE, all.size()))))
                                .map(some -> rows(some, labels)))
                .<DataBuffer>map(text -> DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(UTF_8)))
                .subscribeOn(threads);
    }

    private String rows(List<UUID> ids, Map<UUID, String> labels) {
        Map<UUID, GroupedContribution> some = contributions.of(ids);
        List<GroupedContribution> there =
                ids.stream().map(some::get).filter(Objects::nonNull).toList();
        return ContributionsCsv.rows(there, labels, readFacets.of(there));
    }
}
