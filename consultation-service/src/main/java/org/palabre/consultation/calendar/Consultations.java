package org.palabre.consultation.calendar;

import java.util.List;
import org.palabre.platform.refusal.Refusal;
import org.springframework.data.repository.ListCrudRepository;

/** Repository of consultations. */
public interface Consultations extends ListCrudRepository<Consultation, String> {

    /** Consultations in one of these states. */
    List<Consultation> findByStateIn(List<ConsultationState> states);

    /**
     * The consultation with this slug.
     *
     * @throws Refusal if there is none
     */
    default Consultation named(String slug) {
        return findById(slug).orElseThrow(() -> Refusal.notFound("no-consultation", slug));
    }

    /**
     * The public consultation with this slug.
     *
     * @throws Refusal if there is none or it is a draft
     */
    default Consultation publicNamed(String slug) {
        return findById(slug)
                .filter(Consultation::isPublic)
                .orElseThrow(() -> Refusal.notFound("no-consultation", slug));
    }
}
