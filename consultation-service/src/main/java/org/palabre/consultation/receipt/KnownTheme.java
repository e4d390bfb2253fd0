package org.palabre.consultation.receipt;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A theme as far as a receipt needs it; stored with the version of its last change.
 *
 * @param id its identity
 * @param label its label
 */
@Document("themes")
@TypeAlias("theme")
record KnownTheme(@Id UUID id, String label) {}
