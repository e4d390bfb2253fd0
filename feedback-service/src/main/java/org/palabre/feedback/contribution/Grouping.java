package org.palabre.feedback.contribution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The theme of a contribution.
 *
 * @param version of the last applied event
 * @param theme the theme, or none
 */
public record Grouping(long version, @Nullable UUID theme) {}
