package org.palabre.synthesis.facet;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.palabre.synthesis.consultation.Consultation;
import org.palabre.synthesis.consultation.Consultations;
import org.palabre.synthesis.contribution.CountContributions;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Classifies every contribution anew in the background: when the lexicon has changed, and once at every start, in case
 * that was interrupted. What already is as it should be is only looked at.
 */
@Component
public class RelabelAll {

    private static final Logger LOG = LoggerFactory.getLogger(RelabelAll.class);

    private final Consultations consultations;
    private final CountContributions countContributions;
    private final GroupedContributions contributions;
    private final LabelContributions labelContributions;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("relabel").factory());
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Progress progress = new Progress(0, 0, false);

    RelabelAll(
            Consultations consultations,
            CountContributions countContributions,
            GroupedContributions contributions,
            LabelContributions labelContributions) {
        this.consultations = consultations;
        this.countContributions = countContributions;
        this.contributions = contributions;
        this.labelContributions = labelContributions;
    }

    /**
     * How far it is.
     *
     * @param done contributions looked at
     * @param all contributions there are
     * @param isUnderWay whether it still goes on
     */
    public record Progress(int done, int all, boolean isUnderWay) {

        /** The share that is done, 0 to 100. */
        public int percent() {
            return all == 0 ? 100 : (int) (100L * Math.min(done, all) / all);
        }
    }

    /** Begins; one that is under way starts again, by the lexicon as it now stands. */
    @EventListener(ApplicationReadyEvent.class)
    public void begin() {
        int turn = asked.incrementAndGet();
        progress = new Progress(0, 0, true);
        worker.execute(() -> relabel(turn));
    }

    /** How far it is. */
    public Progress progress() {
        return progress;
    }

    private void relabel(int turn) {
        try {
            int all = consultations.all().stream()
                    .mapToInt(consultation ->
                            countContributions.of(consultation.slug()).all().size())
                    .sum();
            progress = new Progress(0, all, true);
            for (Consultation consultation : consultations.all()) {
                contributions.eachBatch(consultation.slug(), batch -> {
                    if (turn == asked.get()) {
                        labelContributions.label(batch);
                        progress = new Progress(progress.done() + batch.size(), all, true);
                    }
                });
            }
        } catch (RuntimeException e) {
            LOG.warn("Contributions could not all be classified anew; the next start tries again", e);
        } finally {
            if (turn == asked.get()) {
                progress = new Progress(progress.done(), progress.all(), false);
            }
        }
    }

    @PreDestroy
    void stop() {
        asked.incrementAndGet();
        worker.shutdownNow();
    }
}
