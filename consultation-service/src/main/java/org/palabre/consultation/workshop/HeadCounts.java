package org.palabre.consultation.workshop;

import org.jspecify.annotations.Nullable;

/**
 * How many people were present. Under-represented groups are counted where the facilitator could (handbook 2.1.b).
 *
 * @param total everybody
 * @param women women among them
 * @param youth young people among them
 * @param withDisability people with a disability among them
 */
public record HeadCounts(
        int total,
        @Nullable Integer women,
        @Nullable Integer youth,
        @Nullable Integer withDisability) {}
