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
 * Streams every answer of a consultation, theme by theme, as fast as the reader takes them. Only the identities are
 * held for the whole of it; a failure breaks the transfer off, so that no reader takes a part for the whole.
 */
@Component
class ExportAnswers {

    private static final int AT_ONCE = 50;

    private final Answers answers;
    private final Scheduler threads = Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());

    ExportAnswers(Answers answers) {
        this.answers = answers;
    }

    Flux<DataBuffer> as(String consultation, ExportFormat format) {
        return Flux.defer(() -> {
                    List<UUID> all = answers.contributionsOf(consultation);
                    int pieces = Math.ceilDiv(all.size(), AT_ONCE);
                    return Flux.concat(
                            Flux.just(format.opening()),
                            Flux.fromStream(() -> IntStream.range(0, pieces)
                                            .mapToObj(piece -> all.subList(
                                                    piece * AT_ONCE, Math.min((piece + 1) * AT_ONCE, all.size()))))
                                    .map(some -> format.answers(rows(some))),
                            Mono.fromCallable(format::closing));
                })
                .filter(bytes -> bytes.length > 0)
                .<DataBuffer>map(DefaultDataBufferFactory.sharedInstance::wrap)
                .subscribeOn(threads);
    }

    private List<AnswerRow> rows(List<UUID> contributions) {
        Map<UUID, Answer> some = answers.to(contributions);
        return contributions.stream()
                .map(contribution -> AnswerRow.of(Objects.requireNonNull(some.get(contribution))))
                .toList();
    }
}
