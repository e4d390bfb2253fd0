package org.palabre.consultation.receipt;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The statuses of all contributions. */
interface ContributionStatuses extends ListCrudRepository<ContributionStatus, UUID> {

    /** How many contributions are under a theme. */
    long countByTheme(UUID theme);
}
