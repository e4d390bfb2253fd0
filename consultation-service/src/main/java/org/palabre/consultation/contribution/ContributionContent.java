package org.palabre.consultation.contribution;

import org.jspecify.annotations.Nullable;

/**
 * The public part of a contribution: its text, its language and where it comes from.
 *
 * @param origin how it came in
 * @param language BCP 47 tag of the language it is written in
 * @param region slug of the region; {@code null} where not said
 * @param kind kind of contributor
 * @param title a few words, if given
 * @param text the contribution
 * @param workshop the workshop and line it comes from; {@code null} unless the origin is a workshop
 */
public record ContributionContent(
        Origin origin,
        String language,
        @Nullable String region,
        Kind kind,
        @Nullable String title,
        String text,
        @Nullable WorkshopLine workshop) {}
