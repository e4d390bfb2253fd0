package org.palabre.synthesis.theme.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contribution prepared for display as a quotation.
 *
 * @param id the contribution
 * @param language BCP 47 tag of its language
 * @param title its title, if it has one
 * @param beginning its text, or the first part of a long one
 * @param rest the remainder of a long text
 * @param source its region and channel, in words
 * @param proximity nearness to the theme's centre, 0 to 1, formatted
 * @param provisional whether its theme awaits confirmation by a full run
 * @param pinned whether a member fixed its theme
 */
public record Quote(
        UUID id,
        String language,
        @Nullable String title,
        String beginning,
        @Nullable String rest,
        String source,
        @Nullable String proximity,
        boolean provisional,
        boolean pinned) {}
