package org.palabre.consultation.receipt;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Projected label of a theme, stored with its version.
 *
 * @param id its identity
 * @param label its label
 */
@Document("themes")
@TypeAlias("theme")
record KnownTheme(@Id UUID id, String label) {}
