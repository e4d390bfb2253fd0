package org.palabre.consultation.workshop;

import org.jspecify.annotations.Nullable;

/**
 * Unchecked input for a workshop.
 *
 * @param consultation slug of the consultation
 * @param region slug of a region
 * @param place place of the workshop
 * @param date day of the workshop, such as 2026-08-24
 * @param total number of participants
 * @param women women among them, if counted
 * @param youth young people among them, if counted
 * @param withDisability people with a disability among them, if counted
 * @param language BCP 47 tag of the language of its notes; {@code fr} if missing
 */
public record WorkshopDraft(
        @Nullable String consultation,
        @Nullable String region,
        @Nullable String place,
        @Nullable String date,
        @Nullable String total,
        @Nullable String women,
        @Nullable String youth,
        @Nullable String withDisability,
        @Nullable String language) {}
