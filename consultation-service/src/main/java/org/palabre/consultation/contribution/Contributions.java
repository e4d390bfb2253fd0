package org.palabre.consultation.contribution;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.ListCrudRepository;

/** All contributions. */
public interface Contributions extends ListCrudRepository<Contribution, UUID> {

    /** The contribution behind a receipt code, by the code's key. */
    Optional<Contribution> findByReceiptKey(String receiptKey);

    /** How many a consultation has. */
    long countByConsultation(String consultation);

    /** Those of a consultation, a page at a time. */
    Page<Contribution> findByConsultation(String consultation, Pageable page);

    /** Those of a consultation from one region, a page at a time. */
    Page<Contribution> findByConsultationAndContentRegion(String consultation, String region, Pageable page);
}
