package org.palabre.consultation.receipt;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** Repository of projected themes. */
interface KnownThemes extends ListCrudRepository<KnownTheme, UUID> {}
