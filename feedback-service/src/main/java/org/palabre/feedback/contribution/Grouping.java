package org.palabre.feedback.contribution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which theme a contribution is under.
 *
 * @param version of the event that told of it
 * @param theme the theme, or none
 */
public record Grouping(long version, @Nullable UUID theme) {}
