package org.palabre.consultation.workshop;

import org.jspecify.annotations.Nullable;

/**
 * A workshop as it was typed, not yet checked.
 *
 * @param consultation slug of the consultation
 * @param region slug of a region
 * @param place where it was held
 * @param date the day, such as 2026-08-24
 * @param total people present
 * @param women women among them, where counted
 * @param youth young people among them, where counted
 * @param withDisability people with a disability among them, where counted
 * @param language BCP 47 tag of the language of its notes; {@code fr} where not said
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
