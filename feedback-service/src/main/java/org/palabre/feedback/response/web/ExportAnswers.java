package org.palabre.feedback.response.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.palabre.feedback.response.Answer;
import org.palabre.feedback.response.Answers;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Streams all answers of a consultation, ordered by theme, with back-pressure. Only the identities stay in memory; an
 * error aborts the transfer, so that a partial export is not mistaken for a complete one.
 */
@Component
class ExportAnswers {

    private static final int BATCH_SIZE = 50;

    private final Answers answers;
    private final Scheduler threads = Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());

    ExportAnswers(Answers answers) {
        this.answers = answers;
    }

    Flux<DataBuffer> stream(String consultation, ExportFormat format) {
        return Flux.defer(() -> {
                    List<UUID> contributions = answers.contributionsOf(consultation);
                    int batches = Math.ceilDiv(contributions.size(), BATCH_SIZE);
                    return Flux.concat(
                            Flux.just(format.opening()),
                            Flux.fromStream(() -> IntStream.range(0, batches)
                                            .mapToObj(batch -> contributions.subList(
                                                    batch * BATCH_SIZE,
                                                    Math.min((batch + 1) * BATCH_SIZE, contributions.size()))))
                                    .map(identities -> format.answers(rows(identities))),
                            Mono.fromCallable(format::closing));
                })
                .filter(bytes -> bytes.length > 0)
                .<DataBuffer>map(DefaultDataBufferFactory.sharedInstance::wrap)
                .subscribeOn(threads);
    }

    private List<AnswerRow> rows(List<UUID> contributions) {
        Map<UUID, Answer> byContribution = answers.to(contributions);
        return contributions.stream()
                .map(contribution -> AnswerRow.of(Objects.requireNonNull(byContribution.get(contribution))))
                .toList();
    }
}
