package org.palabre.synthesis.curation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finishes interrupted acts when the service starts. */
@Component
class FinishActs {

    private static final Logger LOG = LoggerFactory.getLogger(FinishActs.class);

    private final CurationEntries entries;
    private final Curate curate;

    FinishActs(CurationEntries entries, Curate curate) {
        this.entries = entries;
        this.curate = curate;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void finish() {
        for (String consultation : entries.consultationsUnfinished()) {
            LOG.info("Finishing an interrupted act of curation in {}", consultation);
            curate.exclusively(consultation, () -> true);
        }
    }
}
