package org.palabre.consultation.receipt;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** Repository of statuses. */
interface ContributionStatuses extends ListCrudRepository<ContributionStatus, UUID> {

    /** Number of contributions under a theme. */
    long countByTheme(UUID theme);
}
