package org.palabre.consultation.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.palabre.platform.refusal.Refusal;
import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;
import org.springframework.stereotype.Component;

/**
 * Consultations as they are read for every contribution, many times a second on the last evening. What is changed here
 * counts at once; what another instance changes, a second later.
 */
@Component
public class ConsultationCache extends AbstractMongoEventListener<Consultation> {

    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final int MOST = 1_000;

    private final Consultations consultations;
    private final Cache<String, Consultation> recent =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();

    ConsultationCache(Consultations consultations) {
        this.consultations = consultations;
    }

    /**
     * The consultation of this slug, if anybody may see it; only to be read, since others read the same.
     *
     * @throws Refusal if there is none, or it is a draft
     */
    public Consultation publicNamed(String slug) {
        return recent.get(slug, consultations::publicNamed);
    }

    @Override
    public void onAfterSave(AfterSaveEvent<Consultation> saved) {
        recent.invalidate(saved.getSource().slug());
    }
}
