package org.palabre.consultation.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.palabre.platform.refusal.Refusal;
import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;
import org.springframework.stereotype.Component;

/**
 * Cache of consultations, which are read for every contribution. Changes by this instance are visible at once,
 * changes by other instances after one second.
 */
@Component
public class ConsultationCache extends AbstractMongoEventListener<Consultation> {

    private static final Duration TTL = Duration.ofSeconds(1);
    private static final int MAX_SIZE = 1_000;

    private final Consultations consultations;
    private final Cache<String, Consultation> cache =
            Caffeine.newBuilder().expireAfterWrite(TTL).maximumSize(MAX_SIZE).build();

    ConsultationCache(Consultations consultations) {
        this.consultations = consultations;
    }

    /**
     * The public consultation with this slug. The object is shared and must not be changed.
     *
     * @throws Refusal if there is none or it is a draft
     */
    public Consultation publicNamed(String slug) {
        return cache.get(slug, consultations::publicNamed);
    }

    @Override
    public void onAfterSave(AfterSaveEvent<Consultation> event) {
        cache.invalidate(event.getSource().slug());
    }
}
