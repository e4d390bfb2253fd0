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
 * Reclassifies all contributions in the background after a change of the lexicon, and once at start-up in case that was
 * interrupted. Up-to-date classifications are left alone.
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
    private final AtomicInteger generation = new AtomicInteger();
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
     * The progress of a reclassification.
     *
     * @param done number of contributions processed
     * @param all number of contributions
     * @param isUnderWay whether it is running
     */
    public record Progress(int done, int all, boolean isUnderWay) {

        /** The progress in percent, 0 to 100. */
        public int percent() {
            return all == 0 ? 100 : (int) (100L * Math.min(done, all) / all);
        }
    }

    /** Starts with the current lexicon; a running reclassification is restarted. */
    @EventListener(ApplicationReadyEvent.class)
    public void begin() {
        int ownGeneration = generation.incrementAndGet();
        progress = new Progress(0, 0, true);
        worker.execute(() -> relabel(ownGeneration));
    }

    /** The progress of the current or last reclassification. */
    public Progress progress() {
        return progress;
    }

    private void relabel(int ownGeneration) {
        try {
            int all = consultations.all().stream()
                    .mapToInt(consultation ->
                            countContributions.of(consultation.slug()).all().size())
                    .sum();
            progress = new Progress(0, all, true);
            for (Consultation consultation : consultations.all()) {
                contributions.eachBatch(consultation.slug(), batch -> {
                    if (ownGeneration == generation.get()) {
                        labelContributions.label(batch);
                        progress = new Progress(progress.done() + batch.size(), all, true);
                    }
                });
            }
        } catch (RuntimeException e) {
            LOG.warn("The reclassification failed and will be retried at the next start", e);
        } finally {
            if (ownGeneration == generation.get()) {
                progress = new Progress(progress.done(), progress.all(), false);
            }
        }
    }

    @PreDestroy
    void stop() {
        generation.incrementAndGet();
        worker.shutdownNow();
    }
}
