package org.palabre.consultation.workshop;

import org.jspecify.annotations.Nullable;

/**
 * Numbers of participants; under-represented groups are counted if possible (handbook 2.1.b).
 *
 * @param total all participants
 * @param women women among them
 * @param youth young people among them
 * @param withDisability people with a disability among them
 */
public record HeadCounts(
        int total,
        @Nullable Integer women,
        @Nullable Integer youth,
        @Nullable Integer withDisability) {}
