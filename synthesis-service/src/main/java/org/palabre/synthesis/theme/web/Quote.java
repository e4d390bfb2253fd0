package org.palabre.synthesis.theme.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contribution set as a quotation.
 *
 * @param id the contribution
 * @param language BCP 47 tag of its language
 * @param title its title, if it was given one
 * @param beginning its text, or as much of a long one as is shown at once
 * @param rest what follows in a long one
 * @param source where it came from, in words
 * @param proximity nearness to the theme's centre, in words
 * @param provisional whether no full run has confirmed its place
 * @param pinned whether a person put it where it is
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
