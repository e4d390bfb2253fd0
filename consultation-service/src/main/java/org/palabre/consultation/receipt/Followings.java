package org.palabre.consultation.receipt;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** What was heard of all contributions. */
interface Followings extends ListCrudRepository<Following, UUID> {

    /** How many contributions are under a theme. */
    long countByTheme(UUID theme);
}
